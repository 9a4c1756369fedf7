import type { Key, Translate } from '../../locales/words.ts';
import type { CellField, Field, RowsField, Unit } from '../questionnaire/field.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { euros, written } from './quantity.ts';

/** Fields whose options have a short name besides the long wording of the source. */
const SHORT_NAMES: readonly string[] = [
  'q01.fields.need',
  'q04.fields.estimate',
  'q07.fields.purpose',
  'q12.fields.level',
  'q13.fields.types',
  'q14.fields.results',
  'q15.fields.means',
  'q18.fields.signature',
];

/**
 * A key of the questionnaire's words. Fields are data, so the compiler cannot check their keys; a test goes through all
 * of them.
 */
export function fieldKey(path: string): Key {
  return `questionnaire.${path}` as Key;
}

/** `q05.fields.groups`: the path of a field's words. */
export const fieldPath = (id: QuestionId, field: string): string => `${id}.fields.${field}`;

/** The short name of an option, or its wording if it has no short name. */
export function optionName(t: Translate, path: string, option: string | number | boolean): string {
  return t(fieldKey(`${path}.${SHORT_NAMES.includes(path) ? 'names' : 'options'}.${option}`));
}

/** "Jaunieši", "2. Scenārijs": a row is named by its group or by its number. `index`: its place in the list, from 0. */
export function rowLabel(
  t: Translate,
  path: string,
  { key }: RowsField,
  { group }: { readonly group?: unknown },
  index: number,
): string {
  return key === 'group' && typeof group === 'string'
    ? optionName(t, `${path}.fields.group`, group)
    : t('assessment.answer.row', { name: t(fieldKey(`${path}.row`)), n: index + 1 });
}

/** A value in words, with its unit. Undefined for lists and tables, whose parts have lines of their own. */
export function valueText(
  t: Translate,
  path: string,
  field: Field | CellField,
  value: unknown,
): string | undefined {
  switch (field.kind) {
    case 'choice':
      return optionName(t, path, value as string | number);
    case 'choices':
      return (value as string[]).map((each) => optionName(t, path, each)).join('; ');
    case 'boolean':
      return optionName(t, path, value as boolean);
    case 'number':
      return NUMBERS[field.unit](t, value as number);
    case 'date':
      return t('assessment.units.date', { n: value });
    case 'text':
    case 'url':
      return String(value);
    default:
      return undefined;
  }
}

const money = (t: Translate, n: number): string =>
  written(t, n, Number.isInteger(n) ? 'moneyRound' : euros([n, n]));
const plain = (t: Translate, n: number): string => written(t, n, 'number');

const NUMBERS: Readonly<Record<Unit, (t: Translate, n: number) => string>> = {
  eur: money,
  eurPerYear: (t, n) => t('assessment.units.perYear', { n: money(t, n) }),
  eurPerCase: (t, n) => t('assessment.units.perCase', { n: written(t, n, 'money') }),
  casesPerMonth: (t, n) => t('assessment.units.casesPerMonth', { n: plain(t, n), count: n }),
  casesPerYear: (t, n) => t('assessment.units.casesPerYear', { n: plain(t, n), count: n }),
  percent: (t, n) => written(t, n, 'percent'),
  years: (t, n) => t('assessment.units.yearsLong', { n: plain(t, n), count: n }),
  minutes: (t, n) => t('assessment.units.minutesLong', { n: plain(t, n), count: n }),
  precision: (t, n) => written(t, n, 'percent'),
  calendarYear: (_t, n) => String(n),
  rating: plain,
  typedRating: plain,
};
