import { isObject, type Json } from './path.ts';
import { childShape, type Shape } from './shape.ts';

/** An empty list, text or object is the same as a missing one. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** Whether a value holds only empty parts, unknown fields included. */
export function holdsNothing(value: unknown): boolean {
  if (isEmpty(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(holdsNothing);
}

/**
 * The same value without empty known fields, from the inside out. Unknown fields stay. Items of lists stay too:
 * dropping one would shift the others under pointers.
 */
export function withoutEmpty(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    return shape.kind === 'rows'
      ? value.map((row) => withoutEmpty(childShape(shape, '') as Shape, row))
      : value;
  }
  if (!isObject(value)) return value;
  const kept: Json = {};
  for (const name of Object.keys(value)) {
    const child = childShape(shape, name);
    const cleaned = child ? withoutEmpty(child, value[name]) : value[name];
    if (!(child && isEmpty(cleaned))) kept[name] = cleaned;
  }
  return kept;
}
