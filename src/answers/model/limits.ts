import type { RowsField } from '../../questionnaire/field.ts';
import { UNITS, type Unit } from '../../questionnaire/field.ts';
import type { Problem } from './problem.ts';

/** The longest raw text that is stored as a draft, in code points. */
export const DRAFT_MAX = 100_000;

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

/** The length in code points, as the file format counts text. A surrogate pair counts as one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A lone surrogate cannot be written as UTF-8. */
export function hasLoneSurrogate(text: string): boolean {
  // Nearly all texts have no surrogates, and the first pattern finds that at once.
  return /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text);
}

export function textProblem(text: string, max: number): Problem | undefined {
  if (hasLoneSurrogate(text)) return { code: 'characters' };
  if (text.length <= max) return undefined;
  const length = lengthOf(text);
  return length > max ? { code: 'tooLong', params: { max, length } } : undefined;
}

/** Checks the limits of the unit. The decimals counted are those of the number's shortest text, so 4.27 has two. */
export function numberProblem(value: number, unit: Unit): Problem | undefined {
  const { min, max, decimals } = UNITS[unit];
  if (!Number.isFinite(value)) return { code: 'notNumber' };
  if (value < min) return min === 0 ? { code: 'negative' } : { code: 'tooSmall', params: { min } };
  if (value > max) return { code: 'tooLarge', params: { max } };
  if (Number(value.toFixed(decimals)) !== value) return { code: decimals === 0 ? 'notWhole' : 'decimals' };
  return undefined;
}

/** Accepts only addresses of web pages: other schemes could run a script when followed. */
export function urlProblem(text: string, max: number): Problem | undefined {
  const problem = textProblem(text, max);
  if (problem) return problem;
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text)) return { code: 'url' };
  try {
    new URL(text);
    return undefined;
  } catch {
    return { code: 'url' };
  }
}

export function dateExists(year: number, month: number, day: number): boolean {
  // The calendar repeats every 400 years. Day 0 of a month is the last day of the month before.
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** An ISO calendar date that exists, `2026-11-30`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return day !== undefined && dateExists(Number(year), Number(month), Number(day));
}

/** An ISO time in UTC with `Z`. */
export function isTime(text: string): boolean {
  const date = TIME.exec(text)?.[1];
  return date !== undefined && isDate(date);
}

export function isFingerprint(text: string): boolean {
  return FINGERPRINT.test(text);
}

/** No option may appear twice, and the exclusive option only alone. */
export function choicesProblem(
  values: readonly unknown[],
  exclusive: string | undefined,
): Problem | undefined {
  if (new Set(values).size < values.length) return { code: 'repeated' };
  if (exclusive && values.length > 1 && values.includes(exclusive)) return { code: 'notAlone' };
  return undefined;
}

/** A row `{}` is the same as no row, so it needs no key. */
export function rowsProblem(field: RowsField, rows: readonly Record<string, unknown>[]): Problem | undefined {
  if (rows.length > field.max) return { code: 'tooManyRows', params: { max: field.max } };
  const keys = new Set<unknown>();
  let keyless = false;
  for (const row of rows) {
    const key = row[field.key];
    if (key === undefined) keyless ||= Object.keys(row).length > 0;
    else if (keys.has(key)) return { code: 'repeatedRow' };
    else keys.add(key);
  }
  return field.key === 'group' && keyless ? { code: 'rowKey' } : undefined;
}
