import { hasLoneSurrogate } from './limits.ts';
import { pointer } from './path.ts';

/** Levels of objects and lists; the file itself is the first. */
export const DEPTH_MAX = 32;

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Whether objects and lists are nested more than `DEPTH_MAX` deep. It looks no deeper, so it cannot overflow. */
export function isTooDeep(value: unknown, level = 1): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return level > DEPTH_MAX || Object.values(value).some((inner) => isTooDeep(inner, level + 1));
}

function isUnsafe(value: unknown, path: readonly string[]): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  // A draft is raw text and may hold anything that was typed.
  return typeof value === 'string' && path[0] !== 'drafts' && hasLoneSurrogate(value);
}

/**
 * JSON pointer to the first thing, in known and unknown fields alike, that would not survive being written again or
 * could reach a prototype: numbers beyond the range (1e999), lone surrogates, forbidden keys.
 */
export function findUnsafe(value: unknown, path: readonly string[] = []): string | undefined {
  if (isUnsafe(value, path)) return pointer(...path);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, name];
    if (FORBIDDEN.includes(name) || hasLoneSurrogate(name)) return pointer(...here);
    const found = findUnsafe(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
}
