import { STAMPS } from '../../questionnaire/common.ts';
import { isObject, type Json } from './path.ts';

const isStamp = ([name]: readonly [string, unknown]): boolean => STAMPS.includes(name);

/** When and by whom an answer was given. */
export function stampsOf(answer: unknown): Json {
  return isObject(answer) ? Object.fromEntries(Object.entries(answer).filter(isStamp)) : {};
}

/** An answer without when and by whom. */
export function unstamped(answer: unknown): Json {
  if (!isObject(answer)) return {};
  return Object.fromEntries(Object.entries(answer).filter((entry) => !isStamp(entry)));
}
