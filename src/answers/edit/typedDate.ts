import { INVISIBLE } from './numberText.ts';

/** `5.` before a month. The extra points are from the ordinal, or from a date that was just spread over the fields. */
const ORDINAL = /^(\d\d?)\.+(\.[^.]+\.)/;
/** The text ends in the points before the month and the year, because these two fields are empty. */
const END = '\\.{2,3}$';
const MONTH = '(\\d\\d?|\\p{L}{3,})';
/** `5.3.2026.`, `05/03/2026`, `5. marts 2026`, `5 March 2026`. */
const DAY_FIRST = new RegExp(`^(\\d\\d?)[-./\\s]+${MONTH}[-./,\\s]+(\\d{4})${END}`, 'u');
/** `March 5, 2026`. */
const MONTH_FIRST = new RegExp(`^(\\p{L}{3,}) (\\d\\d?),? (\\d{4})${END}`, 'u');
/** `2026-03-05`. The day needs both digits: after the first one, somebody may still be typing. */
const YEAR_FIRST = new RegExp(`^(\\d{4})[-./](\\d\\d)[-./](\\d\\d)${END}`);
/** `2026. gada 5. martā`. The ending shows that the name of the month is complete. */
const IN_WORDS = new RegExp(
  `^(\\d{4})\\. ?gada (\\d\\d?)\\. ?(\\p{L}+(?:ārī|brī|tā|lī|jā|is|[tj]s|[rtļj]a))${END}`,
  'u',
);
const MONTHS = 'jan feb mar apr mai jun jul aug sep okt nov dec';

/** A month by its number, or by its name in Latvian or English; undefined for any other text. */
function monthOf(text: string): string | undefined {
  if (/\d/.test(text)) return text;
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const at = MONTHS.split(' ').indexOf(plain.slice(0, 3).replace('may', 'mai').replace('oct', 'okt'));
  return at < 0 ? undefined : String(at + 1);
}

/** A whole date typed into the field of the day, spread over the three fields. Any other text stays as it is. */
function spread(text: string): string {
  const take = (form: RegExp): string[] => form.exec(text)?.slice(1) ?? [];
  let [day, month, year] = take(DAY_FIRST);
  if (!day) [month, day, year] = take(MONTH_FIRST);
  if (!day) [year, month, day] = take(YEAR_FIRST);
  if (!day) [year, day, month] = take(IN_WORDS);
  const number = month && monthOf(month);
  return number ? [day, number, year].join('.') : text;
}

/**
 * The fields day, month and year as one text `D.M.YYYY`; empty if all three are. A whole date in the first field is
 * spread over the three.
 */
export function joinDate(day: string, month: string, year: string): string {
  // The text is split at points later. A point inside the month or the year would shift the fields.
  const parts = [day, month.replaceAll('.', ' '), year.replaceAll('.', ' ')];
  const text = parts.map((part) => part.replace(INVISIBLE, '').trim()).join('.');
  return spread(text.replace(/^\.\.$/, '').replace(ORDINAL, '$1$2'));
}
