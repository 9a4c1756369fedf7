import { isEmpty, withoutEmpty } from '../model/empty.ts';
import { DRAFT_MAX } from '../model/limits.ts';
import { isObject, type Place } from '../model/path.ts';
import { isBare } from '../model/rows.ts';
import type { ObjectShape, Shape } from '../model/shape.ts';
import { cutBetweenSigns } from '../model/wholeSigns.ts';
import { readText } from './fields.ts';
import { fits } from './fits.ts';

/** What an edit does at its place: it sets a valid value, removes it, or stores raw text as a draft. */
export type Intent =
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'remove' }
  | { readonly kind: 'draft'; readonly text: string };

const REMOVE: Intent = { kind: 'remove' };
const CONTAINERS: readonly Shape['kind'][] = ['object', 'matrix', 'rows'];

function draft(text: string): Intent {
  return { kind: 'draft', text: cutBetweenSigns(text, DRAFT_MAX) };
}

/** A row keeps the key in its path. A row without content is removed. */
function rowIntent(
  shape: ObjectShape,
  key: 'id' | 'group',
  name: string,
  value: unknown,
): Intent | undefined {
  if (value === undefined) return REMOVE;
  if (!isObject(value)) return undefined;
  const row = withoutEmpty(shape, { ...value, [key]: name });
  if (!fits(shape, row)) return undefined;
  return isBare(row, key) ? REMOVE : { kind: 'set', value: row };
}

/**
 * What the value of an edit means at its place. Undefined where it means nothing there (text for a whole list, an
 * object for a number); such an edit changes nothing.
 */
export function intentOf({ shape, names }: Place, value: unknown): Intent | undefined {
  if (shape.kind === 'object' && shape.key) return rowIntent(shape, shape.key, names.at(-1) ?? '', value);
  if (isEmpty(value) || (shape.kind === 'true' && value === false)) return REMOVE;
  if (CONTAINERS.includes(shape.kind)) {
    if (typeof value === 'string') return undefined;
    const cleaned = withoutEmpty(shape, value);
    if (!fits(shape, cleaned)) return undefined;
    return isEmpty(cleaned) ? REMOVE : { kind: 'set', value: cleaned };
  }
  if (typeof value === 'string') {
    // White space alone would be invisible in the field. Only in a text is it a value.
    if (shape.kind !== 'text' && !value.trim()) return REMOVE;
    const reading = readText(shape, value);
    return 'problem' in reading ? draft(value) : { kind: 'set', value: reading.value };
  }
  // The value is copied, because written values are frozen and the caller's list must not be.
  if (fits(shape, value)) return { kind: 'set', value: Array.isArray(value) ? [...value] : value };
  return typeof value === 'number' || typeof value === 'boolean' ? draft(String(value)) : undefined;
}
