import type { Translate } from '../../locales/words.ts';
import { between, euros, written } from '../summary/quantity.ts';
import { lowerFirst } from '../summary/source.ts';
import { forecastOf } from './forecast.ts';
import type { Effort } from './missing.ts';
import { RESULT_RULES } from './resultRules.ts';
import { resultsAfterLaunch, yearsBetween } from './resultsAfterLaunch.ts';
import type { Forecast, Results, YearFigure, YearResult } from './resultTypes.ts';
import type { RowDefinition } from './row.ts';
import { fieldWord, type RowContext, type Statement, type StatementPart, some } from './statement.ts';

/** The forecast from the answers that the decision was based on. */
export function forecastIn({ decided, assessment, given }: RowContext): Forecast {
  return forecastOf(decided?.assessment ?? assessment, decided?.given ?? given);
}

/** The results of an assessment, compared with that forecast. */
export function resultsOf(context: RowContext): Results {
  return resultsAfterLaunch(context.documents.results ?? [], forecastIn(context));
}

/** Asks for a number in the table of years. */
const ask =
  (effort: Effort, text: (t: Translate) => string): NonNullable<StatementPart['asks']> =>
  ({ t }) => [{ text: text(t), effort, document: 'results' }];

/** One line for each year that has the figure. */
const yearly = (
  write: (year: YearResult, context: RowContext) => string | null,
  label: string,
): StatementPart => ({
  write: (context) =>
    resultsOf(context).years.flatMap((year): Statement[] => {
      const text = year.year === null ? null : write(year, context);
      return some(text && context.t('documents.text.results.year', { year: year.year, text }));
    }),
  asks: (context) => {
    const field = fieldWord(context.t, `results.${label}.label`);
    const spoilt = resultsOf(context).findings.some(({ fields }) => fields.some((each) => each === label));
    // An impossible number is there already, so the text asks to correct it and not to enter it.
    return ask('counted', (t) => (spoilt ? t('documents.text.asks.mend', { field }) : field))(context);
  },
});

export const withComparison = ({ t }: RowContext, text: string, figure: YearFigure): string =>
  figure.compared ? t(`documents.text.results.${figure.compared}`, { text }) : text;

export const share = ({ t }: RowContext, value: number): string => written(t, value, 'share');

const money = (context: RowContext, figure: YearFigure | null, key: 'cost' | 'saving'): string | null =>
  figure &&
  withComparison(
    context,
    context.t(`documents.text.results.${key}`, {
      n: between(context.t, figure.value, euros(figure.value)),
    }),
    figure,
  );

/** Says whether the build cost has been covered so far; null if unknown. */
export function paybackText(t: Translate, payback: Results['payback']): string | null {
  if (!payback) return null;
  const [low, high] = payback.map((end) =>
    'years' in end
      ? t('documents.text.results.paidBack', { years: end.years, count: end.years })
      : t('documents.text.results.notYet', { n: written(t, end.missing, 'moneyRound') }),
  ) as [string, string];
  return low === high
    ? low
    : t('documents.text.results.between', { low: lowerFirst(low), high: lowerFirst(high) });
}

/** If more years than this are missing, only the first and the last are named. */
const YEARS_NAMED = 3;

const payback: StatementPart = {
  write: (context) => some(paybackText(context.t, resultsOf(context).payback)),
  lacks: (context) => {
    const between = yearsBetween(resultsOf(context).years);
    const [from, to] = [between[0], between.at(-1)];
    if (from === undefined) return [];
    const years =
      between.length > YEARS_NAMED
        ? [context.t('documents.text.asks.years', { from, to })]
        : between.map((year) => context.t('documents.text.asks.year', { year }));
    return ask('counted', (t) => t('documents.text.asks.yearsBetween', { years }))(context);
  },
};

/** The numbers of the rules under the names that the texts use. */
const NUMBERS = {
  completion: RESULT_RULES.completionAtLeast,
  satisfaction: RESULT_RULES.satisfactionAtLeast,
  part: RESULT_RULES.uptakePart,
  years: RESULT_RULES.costlyYears,
};

export const verdictReasons = (t: Translate, reasons: Results['verdict']['reasons']): string[] =>
  reasons.map((reason) => t(`documents.text.results.reasons.${reason}`, NUMBERS));

/** The rules of the verdict with their numbers. */
export const ruleText = (t: Translate): string => t('ui.documents.rule', NUMBERS);

const verdict: StatementPart = {
  write: (context) => {
    const { t } = context;
    const { outcome, year, reasons } = resultsOf(context).verdict;
    if (outcome === null) return [];
    const why = verdictReasons(t, reasons);
    const name = t(`documents.text.results.verdict.${outcome}`);
    return some(t('documents.text.results.verdictOf', { year, verdict: name, reasons: why.join('; ') }));
  },
  asks: ask('counted', (t) => t('documents.text.asks.verdict')),
};

const publishing: StatementPart = {
  write: ({ documents, t }) => {
    const years = (documents.results ?? []).flatMap(({ year }) => year ?? []);
    const latest = Math.max(...years);
    return years.length > 0
      ? some(t('documents.text.results.publish', { year: latest, next: latest + 1 }))
      : [];
  },
  asks: ask('known', (t) => fieldWord(t, 'results.year.label')),
};

/** Cabinet Regulation 402, points 7 and 8, with the costs of point 4. */
export const RESULTS: readonly RowDefinition[] = [
  {
    id: '7.1',
    point: '7.1',
    parts: [
      yearly(
        ({ completion }, context) => (completion === null ? null : share(context, completion)),
        'completed',
      ),
    ],
  },
  {
    id: '7.2',
    point: '7.2',
    parts: [
      yearly(
        ({ uptake }, context) => uptake && withComparison(context, share(context, uptake.value[0]), uptake),
        'electronic',
      ),
    ],
  },
  {
    id: '7.3',
    point: '7.3',
    parts: [
      yearly(
        ({ satisfaction }, { t }) => (satisfaction === null ? null : written(t, satisfaction, 'number')),
        'satisfaction',
      ),
    ],
  },
  {
    id: '4',
    point: '4',
    parts: [
      yearly(({ costPerECase }, context) => money(context, costPerECase, 'cost'), 'annualCost'),
      yearly(({ saving }, context) => money(context, saving, 'saving'), 'buildCostActual'),
      payback,
    ],
  },
  { id: '6.4', point: '6.4', parts: [verdict] },
  { id: '8', point: '8', parts: [publishing] },
];
