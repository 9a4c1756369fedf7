import type { Key, Translate } from '../../../locales/words.ts';
import { DEFAULT_METHODOLOGY, type RatingCurve } from '../../assessment/methodology.ts';
import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { written } from '../quantity.ts';
import { fieldKey, optionName } from '../valueWords.ts';

/** One number of the method: what it is for, which answer or figure has it, and the number itself. */
export interface DatumRow {
  readonly what: string;
  readonly answer: string;
  readonly number: number;
  /** The number in words: a rating of 0 to 100, a share of the rating, or the bound of a finding. */
  readonly told: string;
}

type Datum = number | RatingCurve | Readonly<Record<string, number>>;

/** The numbers that are bounds and not ratings, each in its own unit. */
const BOUNDS: Readonly<Record<string, 'number' | 'percent' | 'share'>> = {
  'q02.noBenefit': 'number',
  'q03.dearer': 'number',
  'q03.muchDearer': 'number',
  'q04.core': 'percent',
  'q05.mostlyInstitutions': 'share',
  'q06.fewCanUse': 'share',
  'q11.partialBelow': 'number',
};

/**
 * How the figures of a line are written. The method holds some in the form in which it computes (logarithms, shares).
 */
const FIGURES: Readonly<Record<string, (t: Translate, x: number) => string>> = {
  'q03.costRatio': (t, x) => written(t, x, 'number'),
  'q04.coverage': (t, x) => written(t, x, 'percent'),
  'q05.logCases': (t, x) =>
    t('assessment.units.casesPerYear', { n: written(t, 10 ** x, 'integer'), count: 10 ** x }),
  'q05.shareOfAllCases': (t, x) => written(t, x, 'percent'),
  'q06.uptake': (t, x) => written(t, x, 'share'),
  'q10.payback': (t, x) => written(t, x, 'number'),
};

/** All numbers of the method for one question, in the order of the method. */
export function datumRows(id: QuestionId, t: Translate): DatumRow[] {
  const ratings: Readonly<Record<string, unknown>> = DEFAULT_METHODOLOGY.ratings;
  return Object.entries((ratings[id] ?? {}) as Readonly<Record<string, Datum>>).flatMap(([name, datum]) =>
    rowsOf(id, name, datum, t),
  );
}

/** The names come from data, so the compiler cannot check these keys; a test goes through all of them. */
const dataKey = (id: QuestionId, name: string): Key => `ui.how.data.${id}.${name}` as Key;

function rowsOf(id: QuestionId, name: string, datum: Datum, t: Translate): DatumRow[] {
  const rating = (n: number) => written(t, n, 'number');
  const what = t(name === 'estimate' ? 'ui.how.estimate' : dataKey(id, name));
  if (typeof datum === 'number') {
    const bound = BOUNDS[`${id}.${name}`];
    const told = bound ? t('ui.how.bound', { n: written(t, datum, bound) }) : rating(datum);
    return [{ what, answer: '', number: datum, told }];
  }
  if (isLine(datum)) {
    return datum.map(([x, number], i) => {
      const figure = FIGURES[`${id}.${name}`]?.(t, x) ?? written(t, x, 'number');
      const answer =
        i === 0
          ? t('ui.how.upTo', { figure })
          : i === datum.length - 1
            ? t('ui.how.from', { figure })
            : figure;
      return { what, answer, number, told: rating(number) };
    });
  }
  const answer = answers(id, name, Object.keys(datum), t);
  const share = (n: number) => t('ui.how.share', { n: written(t, n, 'share') });
  return Object.entries(datum).map(([key, number]) => ({
    what,
    answer: answer(key),
    number,
    told: name === SHARES ? share(number) : rating(number),
  }));
}

/**
 * Data of question 2: the shares of its four scales, and the steps of each scale. Each scale has its own words for its
 * steps.
 */
const SHARES = 'shares';
const SCALE = 'scale';

function answers(
  id: QuestionId,
  name: string,
  options: readonly string[],
  t: Translate,
): (key: string) => string {
  if (name === SHARES) return (key) => t(fieldKey(`${id}.fields.${key}.label`));
  if (name === SCALE) return (key) => t(`ui.how.scale.${key}` as Key);
  const path = optionsPath(id, name, options);
  return (key) => optionName(t, path, key);
}

const isLine = (datum: Exclude<Datum, number>): datum is RatingCurve => Array.isArray(datum);

/** The path of the words for these options: the field of that name, or else the first field that offers all of them. */
function optionsPath(id: QuestionId, name: string, options: readonly string[]): string {
  const fields = Object.entries(definitionOf(id).fields).flatMap(([field, definition]): [string, Field][] => {
    const own: [string, Field] = [`${id}.fields.${field}`, definition];
    if (definition.kind !== 'rows') return [own];
    const cells = Object.entries(definition.row).map(([cell, shape]): [string, Field] => [
      `${own[0]}.fields.${cell}`,
      shape,
    ]);
    return [own, ...cells];
  });
  const offering = fields.filter(
    ([, field]) => 'options' in field && options.every((each) => field.options.map(String).includes(each)),
  );
  const named = offering.find(([path]) => path.endsWith(`.${name}`));
  const [path] = named ?? offering.find(([each]) => !each.endsWith('.estimate')) ?? offering[0] ?? [];
  if (!path) throw new Error(`No field of ${id} offers what ${name} rates.`);
  return path;
}
