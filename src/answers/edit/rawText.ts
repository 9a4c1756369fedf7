import { isEditable, isObject, type Json, placeOf, pointer, rowKey, valueAt } from '../model/path.ts';
import { childShape, FILE_SHAPE, type Shape } from '../model/shape.ts';
import type { Assessment } from '../model/types.ts';
import { setAt } from './write.ts';

/** Raw text that stands in for a value, so that values and drafts can be walked as one tree. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Whether the rows in the path exist: a draft must not create a row. */
function hasRows(file: Assessment, path: string): boolean {
  const place = placeOf(path);
  return Boolean(
    place?.shapes.every((shape, depth) => {
      if (shape.kind !== 'object' || !shape.key) return true;
      const row = { names: place.names.slice(0, depth + 1), shapes: place.shapes.slice(0, depth + 1), shape };
      return valueAt(file, row) !== undefined;
    }),
  );
}

/** A copy of the assessment with its drafts in their places. Drafts without a place stay in `drafts`. */
export function withRaw(assessment: Assessment): Json {
  const { drafts = {}, ...rest } = structuredClone(assessment);
  const file = rest as unknown as Json;
  const loose = Object.entries(drafts).filter(([path, text]) => {
    const place = placeOf(path);
    if (!place || !isEditable(place) || !hasRows(assessment, path)) return true;
    setAt(file, place, new Raw(text));
    return false;
  });
  return { ...file, drafts: Object.fromEntries(loose) };
}

/** The opposite of `withRaw`: moves raw texts back into `drafts`, and leaves out what is empty without them. */
export function withDrafts(file: Json): Assessment {
  const drafts: Record<string, string> = {};
  const whole = taken(FILE_SHAPE, file, '', drafts) as Json;
  const all = { ...(file.drafts as Record<string, string>), ...drafts };
  const { drafts: _loose, ...rest } = whole;
  const kept = Object.keys(all).length > 0 ? { drafts: all } : {};
  return { ...rest, answers: rest.answers ?? {}, ...kept } as unknown as Assessment;
}

/** The value without raw texts, which go into `drafts`. Undefined if nothing is left of it. */
function taken(
  shape: Shape | undefined,
  value: unknown,
  path: string,
  drafts: Record<string, string>,
): unknown {
  if (value instanceof Raw) {
    drafts[path] = value.text;
    return undefined;
  }
  if (!shape || typeof value !== 'object' || value === null) return value;
  if (shape.kind === 'rows' && Array.isArray(value)) {
    return value.map((row) =>
      taken(childShape(shape, ''), row, path + pointer(rowKey(row, shape.key) ?? ''), drafts),
    );
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const kept = taken(childShape(shape, name), inner, path + pointer(name), drafts);
    return kept === undefined ? [] : [[name, kept]];
  });
  return entries.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(entries) : undefined;
}
