import { dateExists, isDate } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';

/** The last two points part the fields: that of the day may hold points of its own. */
const PARTS = /^(.*)\.([^.]*)\.([^.]*)$/s;
/** A whole date in the field of the day, the other two being empty: `5.3.2026.`, `05/03/2026`, `5. 3. 2026`. */
const WHOLE = /^(\d\d?)[./\s]+(\d\d?)[./\s]+(\d{4})\.{2,3}$/;
/** `5.` before a month: the point is that of the ordinal, or the last one of a date that was just spread. */
const ORDINAL = /^(\d\d?)\.+(\.[^.]+\.)/;
const WHOLE_ISO = /^(\d{4})-(\d\d)-(\d\d)\.\.$/;

/**
 * What the three fields day, month and year hold, as one text `D.M.YYYY`; empty where all three are. A whole date in
 * the first field is spread over the three.
 */
export function joinDate(day: string, month: string, year: string): string {
  // A point inside the month or the year would shift the others when the text is split again.
  const parts = [day, month.replaceAll('.', ' '), year.replaceAll('.', ' ')].map((part) => part.trim());
  return parts
    .join('.')
    .replace(/^\.\.$/, '')
    .replace(ORDINAL, '$1$2')
    .replace(WHOLE_ISO, '$3.$2.$1')
    .replace(WHOLE, '$1.$2.$3');
}

/** The three fields of an ISO date, or of a text that `joinDate` made. */
export function splitDate(text: string): [day: string, month: string, year: string] {
  if (isDate(text)) {
    const [year = '', month = '', day = ''] = text.split('-');
    return [String(Number(day)), String(Number(month)), year];
  }
  const [, day = '', month = '', year = ''] = PARTS.exec(text) ?? [undefined, text];
  return [day, month, year];
}

/** A date as the fields hold it (`31.3.2027`) or as the file does (`2027-03-31`), to the latter. */
export function parseDate(text: string): { value: string } | { problem: Problem } {
  if (isDate(text)) return { value: text };
  const parts = PARTS.exec(text.trim())?.slice(1, 4);
  if (!parts) return { problem: { code: 'dateForm' } };
  if (parts.some((part) => part.trim() === '')) return { problem: { code: 'dateIncomplete' } };
  if (!parts.every((part) => /^\s*\d+\s*$/.test(part))) return { problem: { code: 'dateForm' } };
  const [day = 0, month = 0, year = 0] = parts.map(Number);
  if (parts[2]?.trim().length !== 4) return { problem: { code: 'dateYear' } };
  if (!dateExists(year, month, day)) return { problem: { code: 'dateUnreal' } };
  const two = (n: number) => String(n).padStart(2, '0');
  return { value: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` };
}
