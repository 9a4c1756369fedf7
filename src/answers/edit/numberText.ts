import { UNITS, type Unit } from '../../questionnaire/field.ts';
import { numberProblem } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';

/** Space, no-break spaces and the thin space, as people and spreadsheets write them. */
const SPACES = /[ \u00a0\u2009\u202f]/g;
/** "6000,-": no cents, as sums are written by hand; the sign before the dash is then the only one. */
const NO_CENTS = /^([-−]?[\d ]*\d)[.,] ?[-–—]$/;
const NUMBER = /^([-−]?)(\d*|\d{1,3}(?: \d{3})+)(?:[.,](\d*))?$/;

/**
 * A typed number: comma or point for decimals, spaces between groups of three. Both signs in one number, or
 * spaces elsewhere, could mean two things and are refused rather than guessed.
 */
export function parseNumber(text: string, unit: Unit): { value: number } | { problem: Problem } {
  const plain = text.replace(SPACES, ' ').trim().replace(NO_CENTS, '$1');
  const [, sign, whole = '', fraction = ''] = NUMBER.exec(plain) ?? [];
  if (sign === undefined || whole + fraction === '') {
    const code = /^[\d ]+[.,][\d ]+[.,][\d., ]*$/.test(plain) ? 'ambiguousNumber' : 'notNumber';
    return { problem: { code } };
  }
  const { decimals } = UNITS[unit];
  if (fraction.length > decimals) return { problem: { code: decimals === 0 ? 'notWhole' : 'decimals' } };
  const size = Number(`${whole.replaceAll(' ', '') || '0'}.${fraction || '0'}`);
  const value = sign && size !== 0 ? -size : size;
  const problem = numberProblem(value, unit);
  return problem ? { problem } : { value };
}
