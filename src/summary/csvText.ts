import { cleanText } from '../answers/model/cleanText.ts';

/**
 * The language of the spreadsheet program that opens the file. It decides the separator, the decimal sign and what
 * looks like a date.
 */
export const SPREADSHEETS = ['lv', 'en'] as const;
export type Spreadsheet = (typeof SPREADSHEETS)[number];

/** A date in ISO form, which all spreadsheet programs read alike. */
export interface Day {
  readonly day: string;
}

export type CsvCell = string | number | Day | null;

/** With this mark, spreadsheet programs read the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

const RULES: Readonly<Record<Spreadsheet, { separator: string; decimal: string; number: RegExp }>> = {
  lv: { separator: ';', decimal: ',', number: /^-?\d+(?:\p{Z}\d{3})*(?:,\d+)?(?:\p{Z}?[€%])?$/u },
  en: { separator: ',', decimal: '.', number: /^-?€?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/u },
};
const NEEDS_QUOTES = /["\t\r\n]|^\s|\s$/;

/** A spreadsheet reads a text as a formula if it begins with one of these (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\n]/;
/**
 * Numbers with signs between them: "9.4", "3/4", "1-2", "10:30", "€1,234". Some spreadsheet program reads them as a
 * date, a time or another number.
 */
const PARTED = /^(?=.*\d\D*[.,/:-]\D*\d)[\d.,/:€%\p{Z}-]+$/u;
/** Numbers with the name of a month, "am" or "pm": "5. marts", "Mar-05", "2026. gada 5. marts", "10 pm". */
const DATED = /^[\d\p{L}.,/:\p{Z}-]*\d[\d\p{L}.,/:\p{Z}-]*$/u;
const DATE_WORD =
  /^(?:g|gada|[ap]m?|(?:jan|feb|mar|apr|ma[iy]|j[uū][nl]|aug|sep|o[kc]t|nov|de[cz])\p{L}*)$/iu;

/** The text as a spreadsheet program reads it: without invisible signs, and with other signs in their plain form. */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^\p{Z}+/u, '');

function isNamedDate(read: string): boolean {
  const words = read.match(/\p{L}+/gu);
  return words !== null && DATED.test(read) && words.every((word) => DATE_WORD.test(word));
}

/** A number with the decimal sign of the file: no grouping, a plain minus. */
export function csvNumber(n: number, spreadsheet: Spreadsheet): string {
  return String(n).replace('.', RULES[spreadsheet].decimal);
}

/**
 * The text of a CSV file for one spreadsheet program: UTF-8 with a byte order mark, CR LF, its separator and its
 * decimal sign. A text that would become a formula, a date or another number gets an apostrophe before it, so that it
 * stays a text.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], spreadsheet: Spreadsheet): string {
  return BYTE_ORDER_MARK + rows.map((cells) => csvRow(cells, spreadsheet)).join('');
}

/** One line of the file, with its line end. */
export function csvRow(cells: readonly CsvCell[], spreadsheet: Spreadsheet): string {
  return cells.map((cell) => written(cell, spreadsheet)).join(RULES[spreadsheet].separator) + LINE_END;
}

function written(cell: CsvCell, spreadsheet: Spreadsheet): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.day;
  const text =
    typeof cell === 'number' ? csvNumber(cell, spreadsheet) : harmless(cleanText(cell), spreadsheet);
  const quoted = NEEDS_QUOTES.test(text) || text.includes(RULES[spreadsheet].separator);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string, spreadsheet: Spreadsheet): string {
  const read = asRead(text);
  const word = read.trimEnd();
  if (RULES[spreadsheet].number.test(word)) return text;
  return FORMULA.test(read) || PARTED.test(word) || isNamedDate(word) ? `'${text}` : text;
}
