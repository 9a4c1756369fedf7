import { UNITS, type Unit } from '../../questionnaire/field.ts';
import { numberProblem } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';

export type DecimalSign = ',' | '.';

/** Signs that nobody sees: zero-width signs, direction marks, the byte order mark. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Digits and signs of East Asian keyboards. Each stands at a fixed distance from its usual form. */
const WIDE = /[\uff01-\uff5e]/g;
/** "6000,-": people write a sum without cents like this. */
const NO_CENTS = /([.,]) ?[-–—]$/;
/**
 * Digits alone, or groups of three that are all separated by the same sign. Then the decimals, then a word for
 * thousands or millions.
 */
const NUMBER =
  /^(-?) ?(?:(\d*)|(\d{1,3}(?:([ '.,])\d{3})(?:\4\d{3})*))(?:([.,])(\d*))?(?: ?(tūkst(?:oš\p{L}+)?|thousand|k)| ?(milj(?:on\p{L}+)?|mln|million))?$/iu;
const TWO_SIGNS = /^[\d ']+[.,][\d ']+[.,][\d'., ]*$/;
/** The word or sign of some unit beside a number. */
const WITH_WORD = / ?[\p{L}%‰€$£][^\d]*$|^[%€$£] ?|^[a-z]{3} (?=\d)/iu;

const MONEY = '(?:€|eur(?:o|os)?|eiro)';
const CASES = '(?:gadījum(?:i|s|u|us)|gab|reiz(?:es|u)|cases?|times)';
const YEARS = '(?:gad(?:i|s|u|us|ā)|g|years?|yrs?)';
const PERCENT = '(?:%|procent(?:i|s|u|us)|per ?cent)';
const per = (what: string): string => `(?: ?(?:/|par|per|a)? ?${what})?`;

/** How people may write each unit after its number. If it is the field's own unit, it adds nothing. */
const WRITTEN: Readonly<Record<Unit, string>> = {
  eur: MONEY,
  eurPerYear: MONEY + per(YEARS),
  eurPerCase: MONEY + per(CASES),
  casesPerMonth: `${CASES}?${per('(?:mēn|mēnesī|month)')}`,
  casesPerYear: `${CASES}?${per(YEARS)}`,
  percent: PERCENT,
  precision: PERCENT,
  years: YEARS,
  calendarYear: YEARS,
  rating: '(?:punkt(?:i|s|u|us)|points?)',
  typedRating: '(?:punkt(?:i|s|u|us)|points?)',
  minutes: '(?:mins?|minūtes?|minūšu|minutes?)',
};

/** The text without extra blanks and without the unit of the field. */
function bare(text: string, unit: Unit | undefined): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[’ʼ´`]/g, "'")
    // Line breaks and tabs stay. They separate the cells of a pasted table, where each cell is a number of its own.
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
    .replace(/^[\u2010-\u2013−]/, '-')
    .replace(/(?<=\p{L})\./gu, '');
  if (unit === undefined) return plain;
  const money = WRITTEN[unit].startsWith(MONEY) ? `|^${MONEY} ?` : '';
  return plain.replace(new RegExp(` ?${WRITTEN[unit]}$${money}`, 'iu'), '').replace(NO_CENTS, '$1');
}

/** `decimals`: how many decimals a field would need for the number. */
function partsOf(plain: string): { size: number; decimals: number } | undefined {
  const [match, sign, digits, groups = '', between, point, fraction = '', thousands, millions] =
    NUMBER.exec(plain) ?? [];
  const zeros = thousands ? 3 : millions ? 6 : 0;
  const whole = digits ?? groups.replace(/\D/g, '');
  // One sign cannot separate both groups and decimals.
  if (match === undefined || whole + fraction === '' || (between && between === point)) return undefined;
  const size = Number(`${whole || '0'}.${fraction || '0'}e${zeros}`);
  return { size: sign && size !== 0 ? -size : size, decimals: fraction.length - zeros };
}

/**
 * Reads a number as people and spreadsheets write it, with or without the field's unit. Comma or point is the decimal
 * sign. Groups of three may be separated by a space, an apostrophe, or the other of comma and point ("1.234,50"). A
 * number that could mean two things is refused; a single comma or point is the decimal sign. A word for
 * thousands or millions multiplies it ("24 tūkst."). Without a unit, any finite number is valid.
 */
export function parseNumber(text: string, unit?: Unit): { value: number } | { problem: Problem } {
  const plain = bare(text, unit);
  const parts = partsOf(plain);
  if (!parts) {
    const other = partsOf(plain.replace(WITH_WORD, ''));
    const code = TWO_SIGNS.test(plain) ? 'ambiguousNumber' : other ? 'otherUnit' : 'notNumber';
    return { problem: { code } };
  }
  const value = parts.size;
  if (unit === undefined) return Number.isFinite(value) ? { value } : { problem: { code: 'notNumber' } };
  const { decimals } = UNITS[unit];
  if (parts.decimals > decimals) return { problem: { code: decimals === 0 ? 'notWhole' : 'decimals' } };
  const problem = numberProblem(value, unit);
  return problem ? { problem } : { value };
}

/**
 * A number as it is shown outside its field: groups of three, the given decimal sign, and two decimals for money with
 * cents. A no-break space separates the groups, in English too: "180,000" could be read as a decimal number. Reading
 * the text gives the same value again.
 */
export function formatNumber(value: number, unit: Unit, decimalSign: DecimalSign): string {
  const cents = WRITTEN[unit].startsWith(MONEY) && !Number.isInteger(value);
  const [whole = '', fraction] = (cents ? value.toFixed(2) : String(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped}${decimalSign}${fraction}`;
}

/** A typed number, formatted once its field is left. A text that cannot be read stays as it was typed. */
export function tidied(text: string, unit: Unit, decimalSign: DecimalSign): string {
  const reading = parseNumber(text, unit);
  return 'value' in reading ? formatNumber(reading.value, unit, decimalSign) : text;
}
