import type { Translate } from '../../locales/words.ts';
import type { Bounds } from '../assessment/types.ts';
import type { Block, Course } from '../summary/blocks/block.ts';
import { heading, quiet, sentences } from '../summary/blocks/make.ts';
import { between, euros, written } from '../summary/quantity.ts';
import {
  forecastIn,
  paybackText,
  resultsOf,
  ruleText,
  share,
  verdictReasons,
  withComparison,
} from './results.ts';
import type { Results, YearFigure, YearResult } from './resultTypes.ts';
import { fieldWord, type RowContext } from './statement.ts';

/**
 * Compares the years after launch with the forecast: verdict, charts, table and the rule of the verdict. If no year is
 * filled in, it has only the rule. `level`: the level of the first heading.
 */
export function afterLaunchBlocks(context: RowContext, level: 1 | 2 = 1): Block[] {
  const { t, decided, documents } = context;
  const rules = [...(decided ? [quiet(t(`ui.documents.forecast.${decided.from}`))] : []), quiet(ruleText(t))];
  if ((documents.results ?? []).length === 0) return rules;
  const results = resultsOf(context);
  const { verdict } = results;
  return [
    heading(level, verdictHeading(t, verdict)),
    ...sentences(...verdictReasons(t, verdict.reasons).map(upperFirst), paybackText(t, results.payback)),
    ...courses(context, results, level === 1 ? 2 : 3),
    table(context, results),
    ...rules,
  ];
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function verdictHeading(t: Translate, { outcome, year }: Results['verdict']): string {
  if (outcome === null) return t('documents.text.results.noVerdict');
  const verdict = t(`documents.text.results.verdict.${outcome}`);
  return t('documents.text.results.verdictHeading', { year, verdict });
}

/** One chart for each figure that at least one year has. */
function courses(context: RowContext, { years }: Results, level: 2 | 3): Block[] {
  const { t } = context;
  const forecast = forecastIn(context);
  return (['uptake', 'costPerECase'] as const).flatMap((id): Block[] => {
    const drawn = years.flatMap((each) =>
      each.year !== null && each[id] ? [{ year: each.year, value: each[id].value }] : [],
    );
    if (drawn.length === 0) return [];
    const ends = [...drawn.flatMap(({ value }) => value), ...(forecast[id] ?? [])];
    const format = id === 'uptake' ? 'share' : euros([Math.min(...ends), Math.max(...ends)]);
    const course: Course = { format: format as Course['format'], forecast: forecast[id], years: drawn };
    const name = t(`documents.text.results.columns.${id}`);
    const told = drawn.map(({ year, value }) =>
      t('documents.text.results.year', { year, text: valueText(t, value, id) }),
    );
    return [
      heading(level, name),
      {
        kind: 'chart',
        drawing: { kind: 'course', course },
        alternative: t('documents.text.results.alternative', {
          name,
          forecast: forecast[id] ? valueText(t, forecast[id], id) : t('documents.text.results.noForecast'),
          years: told.join('; '),
        }),
        legend: t('documents.text.results.legend'),
      },
    ];
  });
}

type ResultFigure = 'uptake' | 'costPerECase' | 'saving';

const valueText = (t: Translate, value: Bounds, id: ResultFigure): string =>
  between(t, value, id === 'uptake' ? 'share' : euros(value));

function table(context: RowContext, { years }: Results): Block {
  const { t, documents } = context;
  const forecast = forecastIn(context);
  const { completion, satisfaction } = documents.record?.targets ?? {};
  const target = (text: string | undefined) => (text ? t('documents.text.results.target', { text }) : '');
  const expected = (value: Bounds | null, id: ResultFigure) => (value ? valueText(t, value, id) : '');
  const found = (figure: YearFigure | null, id: ResultFigure) =>
    figure ? withComparison(context, valueText(t, figure.value, id), figure) : '';
  const row = (each: YearResult) => [
    each.year === null ? t('ui.documents.noYear') : String(each.year),
    each.completion === null ? '' : share(context, each.completion),
    found(each.uptake, 'uptake'),
    each.satisfaction === null ? '' : written(t, each.satisfaction, 'number'),
    found(each.costPerECase, 'costPerECase'),
    found(each.saving, 'saving'),
  ];
  return {
    kind: 'table',
    caption: t('documents.text.results.table'),
    columns: [
      fieldWord(t, 'results.year.label'),
      ...(['completion', 'uptake', 'satisfaction', 'costPerECase', 'saving'] as const).map((id) =>
        t(`documents.text.results.columns.${id}`),
      ),
    ],
    widths: [2.4, 2.8, 3.2, 3, 3.4, 3.8],
    rows: [
      [
        t('documents.text.results.forecastRow'),
        target(completion === undefined ? undefined : written(t, completion, 'percent')),
        expected(forecast.uptake, 'uptake'),
        target(satisfaction === undefined ? undefined : written(t, satisfaction, 'number')),
        expected(forecast.costPerECase, 'costPerECase'),
        expected(forecast.annualSaving, 'saving'),
      ],
      ...years.map(row),
    ],
    whole: true,
  };
}
