import type { Translate } from '../../locales/words.ts';
import { possibleIn } from '../assessment/narrowing.ts';
import { figureValue } from '../summary/figures.ts';
import { counted } from '../summary/outwards.ts';
import { between, betweenOr, countsOf, euros } from '../summary/quantity.ts';
import type { Interval } from './interval.ts';
import type { SourceNeed, Waiting } from './needs.ts';
import type { Rule } from './order.ts';
import type { ComparedFigure, Reference } from './reference.ts';
import type { FigureName, PortfolioRow } from './row.ts';
import type { Sum } from './sums.ts';

/** A figure in its unit, a range where it is one; said to be unknown where it is. */
export function figureText(t: Translate, figure: FigureName, interval: Interval | null): string {
  if (!interval) return t('ui.portfolio.unknown');
  return figure === 'buildCost' ? between(t, interval, euros(interval)) : figureValue(t, figure, interval);
}

/** The same for every figure that is compared. */
export function comparedText(t: Translate, figure: ComparedFigure, interval: Interval): string {
  if (figure === 'annualCost' || figure === 'inPersonCost') return between(t, interval, euros(interval));
  return figure === 'costPerECase' || figure === 'uptake'
    ? figureValue(t, figure, interval)
    : figureText(t, figure, interval);
}

export function comparedName(t: Translate, figure: ComparedFigure): string {
  if (figure === 'annualCost' || figure === 'inPersonCost')
    return t(`questionnaire.q03.fields.${figure}.label`);
  return figure === 'costPerECase' || figure === 'uptake'
    ? t(`assessment.facts.${figure}.label`)
    : t(`ui.portfolio.columns.${figure}`);
}

/** "Lielāks nekā 8 no 10 pakalpojumiem portfelī."; where ranges overlap, of how many it cannot be said. */
export function referenceText(t: Translate, { of, greater, smaller, same, open }: Reference): string {
  const surely = open > 0 ? 'surely' : 'known';
  // What is said of the greater ones tells the rest; where there is none, the smaller ones are told.
  const [side, n] = greater > 0 ? (['greater', greater] as const) : (['smaller', smaller] as const);
  return [
    n > 0
      ? t(`ui.portfolio.reference.${side}.${surely}`, { n, count: of })
      : t('ui.portfolio.reference.of', { count: of }),
    ...(same > 0 ? [t('ui.portfolio.reference.same', { n: same })] : []),
    ...(open > 0 ? [t('ui.portfolio.reference.open', { n: open })] : []),
  ].join(' ');
}

/** The name of a recommendation in a list of all of them. */
export const verdictName = (t: Translate, verdict: PortfolioRow['verdict']): string =>
  verdict === 'undecided' ? t('ui.portfolio.filter.undecided') : t(`assessment.zones.${verdict}`);

/** "Veidot"; while answers can still change it, all that is still possible. */
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

/** What a rule has measured one service by. */
export function measureText(t: Translate, rule: Rule, row: PortfolioRow, measure: Interval): string {
  switch (rule) {
    case 'savingPerEuro':
      // What costs nothing has no saving for each euro of it, whatever it saves.
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

/** What a set of services brings by a rule. */
export function gainText(t: Translate, rule: Rule, gain: Interval): string {
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

/** Beside a sum, how many services are not in it. */
export function unknownText(t: Translate, { known, unknown }: Pick<Sum, 'known' | 'unknown'>): string {
  if (unknown === 0) return t('ui.portfolio.sums.all', { count: known });
  return t('ui.portfolio.sums.some', { known, unknown });
}

export const sourceName = (t: Translate, { register, name }: SourceNeed): string =>
  register ? t(`questionnaire.q16.fields.sources.fields.register.options.${register}`) : name;

/** The cases that wait, with those services beside whose cases are not known. */
export function waitingText(t: Translate, { cases, unknown }: Waiting): string {
  const known = figureText(t, 'annualCases', cases);
  return cases && unknown > 0 ? t('ui.portfolio.needs.casesSome', { cases: known, unknown }) : known;
}

/** What a service is called, with its institution where that is known. */
export function rowName({ service, institution }: PortfolioRow, t: Translate): string {
  const name = service || t('ui.tasks.untitled');
  return institution ? t('ui.portfolio.chart.named', { service: name, institution }) : name;
}
