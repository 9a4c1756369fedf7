import type { Translate } from '../../locales/words.ts';
import { possibleIn } from '../assessment/narrowing.ts';
import { figureValue } from '../summary/figures.ts';
import { counted } from '../summary/outwards.ts';
import { between, betweenOr, countsOf, euros } from '../summary/quantity.ts';
import type { Interval } from './interval.ts';
import type { SourceNeed, WaitingCases } from './needs.ts';
import type { OrderRule } from './order.ts';
import type { ComparedFigure, Reference } from './reference.ts';
import type { FigureName, PortfolioRow } from './row.ts';
import type { Sum } from './sums.ts';

/** A figure or range with its unit, or the word for "unknown". */
export function intervalText(t: Translate, figure: FigureName, interval: Interval | null): string {
  if (!interval) return t('ui.portfolio.unknown');
  return figure === 'buildCost' ? between(t, interval, euros(interval)) : figureValue(t, figure, interval);
}

/** Like `intervalText`, but for every compared figure. */
export function comparedText(t: Translate, figure: ComparedFigure, interval: Interval): string {
  if (figure === 'annualCost' || figure === 'inPersonCost') return between(t, interval, euros(interval));
  return figure === 'costPerECase' || figure === 'uptake'
    ? figureValue(t, figure, interval)
    : intervalText(t, figure, interval);
}

export function comparedName(t: Translate, figure: ComparedFigure): string {
  if (figure === 'annualCost' || figure === 'inPersonCost')
    return t(`questionnaire.q03.fields.${figure}.label`);
  return figure === 'costPerECase' || figure === 'uptake'
    ? t(`assessment.facts.${figure}.label`)
    : t(`ui.portfolio.columns.${figure}`);
}

/**
 * "Lielāks nekā 8 no 10 pakalpojumiem portfelī." It also says how many cannot be compared, because the ranges overlap.
 */
export function referenceText(t: Translate, { of, greater, smaller, same, open }: Reference): string {
  const surely = open > 0 ? 'surely' : 'known';
  // "Greater than n" says enough. "Smaller than n" is used only if it is greater than none.
  const [side, n] = greater > 0 ? (['greater', greater] as const) : (['smaller', smaller] as const);
  return [
    n > 0
      ? t(`ui.portfolio.reference.${side}.${surely}`, { n, count: of })
      : t('ui.portfolio.reference.of', { count: of }),
    ...(same > 0 ? [t('ui.portfolio.reference.same', { n: same })] : []),
    ...(open > 0 ? [t('ui.portfolio.reference.open', { n: open })] : []),
  ].join(' ');
}

/** The name of a recommendation for a list of all of them. */
export const verdictName = (t: Translate, verdict: PortfolioRow['verdict']): string =>
  verdict === 'undecided' ? t('ui.portfolio.filter.undecided') : t(`assessment.zones.${verdict}`);

/** "Veidot"; while answers can still change it, every recommendation that is possible. */
export function verdictText(t: Translate, row: PortfolioRow): string {
  const { verdict } = row;
  if (verdict !== 'undecided') return t(`assessment.zones.${verdict}`);
  const names = possibleIn(row).map((id) =>
    t('assessment.units.quoted', { name: t(`assessment.zones.${id}`) }),
  );
  return t('assessment.recommendation.stillPossible', { names });
}

const hours = (t: Translate, interval: Interval): string => {
  const format = countsOf(interval);
  return t('ui.portfolio.hours', { n: between(t, interval, format), count: counted(interval, format) });
};

/** A service's measure under a rule, in words. */
export function measureText(t: Translate, rule: OrderRule, row: PortfolioRow, measure: Interval): string {
  switch (rule) {
    case 'savingPerEuro':
      // A free service has no saving per euro.
      if (row.figures.buildCost?.[1] === 0) return t('ui.portfolio.free');
      return betweenOr(t, measure, 'money', t('ui.portfolio.free'));
    case 'hours':
      return hours(t, measure);
    case 'cases':
      return between(t, measure, countsOf(measure));
    case 'settled':
      return verdictText(t, row);
  }
}

/** The gain of a set of services under a rule, in words. */
export function gainText(t: Translate, rule: OrderRule, gain: Interval): string {
  switch (rule) {
    case 'savingPerEuro':
      return t('ui.portfolio.gains.saving', { n: between(t, gain, euros(gain)) });
    case 'hours':
      return hours(t, gain);
    case 'cases':
      return t('ui.portfolio.gains.cases', { n: between(t, gain, countsOf(gain)) });
    case 'settled':
      return t('ui.portfolio.gains.settled', { n: between(t, gain, 'integer') });
  }
}

/** The note beside a sum: how many services are not in it. */
export function unknownText(t: Translate, { known, unknown }: Pick<Sum, 'known' | 'unknown'>): string {
  if (unknown === 0) return t('ui.portfolio.sums.all', { count: known });
  return t('ui.portfolio.sums.some', { known, unknown });
}

export const sourceName = (t: Translate, { register, name }: SourceNeed): string =>
  register ? t(`questionnaire.q16.fields.sources.fields.register.options.${register}`) : name;

/** The waiting cases, with the number of services whose cases are unknown. */
export function waitingText(t: Translate, { cases, unknown }: WaitingCases): string {
  const known = intervalText(t, 'annualCases', cases);
  return cases && unknown > 0 ? t('ui.portfolio.needs.casesSome', { cases: known, unknown }) : known;
}

/** The name of a service, with its institution if known. */
export function namedService({ service, institution }: PortfolioRow, t: Translate): string {
  const name = service || t('ui.tasks.untitled');
  return institution ? t('ui.portfolio.chart.named', { service: name, institution }) : name;
}
