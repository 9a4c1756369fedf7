import { isFingerprint, isTime, textProblem, urlProblem } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import type { Shape } from '../model/shape.ts';
import { parseDate, splitDate } from './dateText.ts';
import { type DecimalSign, INVISIBLE, parseNumber } from './numberText.ts';

export type Reading = { readonly value: unknown } | { readonly problem: Problem };

const verdict = (value: unknown, problem: Problem | undefined): Reading =>
  problem ? { problem } : { value };

/** A site as people write it (`www.vraa.gov.lv`, `likumi.lv/ta/id/1`, `data.gov.lv`), but not the name of a file. */
const WITHOUT_SCHEME =
  /^(?:www\.\S+\.\p{L}{2,}|(?:[\p{L}\d-]+\.)+(?:\p{L}{2}|com|org|net|info|int|gov|edu|\p{L}{3,6}(?=[:/?#])))(?:[:/?#]\S*)?$/iu;

/** The address of a page. If only `https://` is missing, it is added. */
function readUrl(text: string, max: number): Reading {
  const plain = text.replace(INVISIBLE, '').trim();
  const url = WITHOUT_SCHEME.test(plain) ? `https://${plain}` : plain;
  return verdict(url, urlProblem(url, max));
}

/**
 * Reads what was typed or chosen in one field: the value for the file, or why it is not valid. Radio buttons may pass
 * the option as text (`"3"`, `"true"`). Lists and objects cannot be typed: they are `wrongType`.
 */
export function readText(shape: Shape, text: string): Reading {
  switch (shape.kind) {
    case 'number':
      return parseNumber(text, shape.unit);
    case 'date':
      return parseDate(text);
    case 'text':
      return verdict(text, textProblem(text, shape.max));
    case 'url':
      return readUrl(text, shape.max);
    case 'choice': {
      const option = shape.options.find((each) => String(each) === text);
      return verdict(option, option === undefined ? { code: 'option' } : undefined);
    }
    case 'boolean':
      return verdict(text === 'true', text === 'true' || text === 'false' ? undefined : { code: 'option' });
    case 'time':
      return verdict(text, isTime(text) ? undefined : { code: 'time' });
    case 'fingerprint':
      return verdict(text, isFingerprint(text) ? undefined : { code: 'fingerprint' });
    case 'finite':
      return parseNumber(text);
    default:
      return { problem: { code: 'wrongType' } };
  }
}

/**
 * The text that a field starts with: numbers with this decimal sign and no grouping, dates as `D.M.YYYY` (see
 * `splitDate`). Reading the text gives the same value again.
 */
export function formatForEditing(value: unknown, decimalSign: DecimalSign, kind?: Shape['kind']): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimalSign);
  if (kind === 'date' && typeof value === 'string') return splitDate(value).join('.');
  return typeof value === 'object' ? '' : String(value);
}
