import { STAMPS } from '../../questionnaire/common.ts';
import { isObject, type Json } from './path.ts';

/**
 * Whether two JSON values are equal. The order of names in an object makes no difference, and `undefined` is the same
 * as missing.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => same(a[name], b[name]));
}

const isStamp = ([name]: readonly [string, unknown]): boolean => STAMPS.includes(name);

/** The stamps of an answer: when and by whom it was given. */
export function stampsOf(answer: unknown): Json {
  return isObject(answer) ? Object.fromEntries(Object.entries(answer).filter(isStamp)) : {};
}

/** An answer without its stamps. */
export function unstamped(answer: unknown): Json {
  if (!isObject(answer)) return {};
  return Object.fromEntries(Object.entries(answer).filter((entry) => !isStamp(entry)));
}
