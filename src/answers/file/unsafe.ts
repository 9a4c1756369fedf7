import { hasLoneSurrogate } from '../model/limits.ts';
import { type Json, pointerOf } from '../model/path.ts';
import { childShape, FILE_SHAPE, type Shape } from '../model/shape.ts';

/** How many levels of objects and lists a file may have. The file itself is the first. */
export const DEPTH_MAX = 32;

/** Names that could reach a prototype. */
export const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether objects and lists are nested deeper than `DEPTH_MAX`. It looks no deeper, so it cannot overflow. */
export function isTooDeep(value: unknown, level = 1): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (level > DEPTH_MAX) return true;
  for (const name in value) if (isTooDeep((value as Json)[name], level + 1)) return true;
  return false;
}

/** The names that lead to the first unsafe thing inside a value; undefined if there is none. */
function namesToUnsafe(value: unknown, rawText: boolean, shape?: Shape): string[] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : [];
  if (typeof value === 'string') return !rawText && hasLoneSurrogate(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name in value) {
    const child = shape && childShape(shape, name);
    // A known field cannot reach a prototype, so only unknown names are refused.
    if (!child && (FORBIDDEN.includes(name) || hasLoneSurrogate(name))) return [name];
    const found = namesToUnsafe((value as Json)[name], rawText, child);
    if (found) return [name, ...found];
  }
  return undefined;
}

/**
 * JSON pointer to the first thing, in any field, that could reach a prototype or would not survive being written again:
 * numbers out of range (1e999), lone surrogates, forbidden keys. Drafts are raw text and may hold any of these.
 */
export function findUnsafe(file: Readonly<Record<string, unknown>>): string | undefined {
  const { drafts, ...rest } = file;
  const inDrafts = namesToUnsafe(drafts, true);
  const names = namesToUnsafe(rest, false, FILE_SHAPE) ?? (inDrafts && ['drafts', ...inDrafts]);
  return names && pointerOf(names);
}
