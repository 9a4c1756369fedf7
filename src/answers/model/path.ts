import { STAMPS } from '../../questionnaire/common.ts';
import { isQuestionId, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { fileField } from './fileFields.ts';
import { childShape, FILE_SHAPE, type Shape } from './shape.ts';

/** The JSON pointer (RFC 6901) for these names: `pointer('answers', 'q05', 'groups', 'youth')`. */
export function pointer(...names: readonly (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The same for names from a file: there may be more than a function call can take arguments. */
export const pointerOf = (names: readonly string[]): string => names.map((name) => pointer(name)).join('');

/** The names in a pointer; undefined if the text is not a pointer. */
export function namesOf(path: string): string[] | undefined {
  if (path !== '' && !path.startsWith('/')) return undefined;
  const names = path.split('/').slice(1);
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether a path equals another one or lies within it. */
export const liesWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}/`);

/** The question that a path lies in. */
export function questionOf(path: string): QuestionId | undefined {
  const [top, question] = namesOf(path) ?? [];
  return top === 'answers' && question !== undefined && isQuestionId(question) ? question : undefined;
}

export interface Place {
  readonly names: readonly string[];
  /** The shape at each name of the path, the outermost first. The last is the shape of the place itself. */
  readonly shapes: readonly Shape[];
  readonly shape: Shape;
}

/** Finds the definition for a path that names rows by key; undefined if there is none. */
export function placeOf(path: string): Place | undefined {
  const names = namesOf(path);
  if (!names || names.length === 0) return undefined;
  const shapes: Shape[] = [];
  let shape: Shape = FILE_SHAPE;
  for (const name of names) {
    const child = childShape(shape, name);
    if (!child) return undefined;
    shapes.push(child);
    shape = child;
  }
  return { names, shapes, shape };
}

/** Whether an edit may name this place. Keys of rows, stamps, ids and all the answers at once are out of bounds. */
export function isEditable({ names, shapes }: Place): boolean {
  const [top = '', , field = ''] = names;
  const known = fileField(top);
  const last = names.at(-1);
  const parent = shapes.at(-2);
  if ((known && !known.edited) || (top === 'answers' && names.length === 1)) return false;
  if (top === 'answers' && names.length === 3 && STAMPS.includes(field)) return false;
  return !(parent?.kind === 'object' && parent.key !== undefined && parent.key === last);
}

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key by which paths name a row. */
export function rowKey(row: unknown, key: 'id' | 'group'): string | undefined {
  const value = isObject(row) ? row[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The index of the row with this key; -1 if there is none. */
export function rowIndex(rows: readonly unknown[], key: 'id' | 'group', name: string | undefined): number {
  return name === undefined ? -1 : rows.findIndex((row) => rowKey(row, key) === name);
}

/** The value at a place of an assessment; undefined if there is none. */
export function valueAt(file: object, place: Place): unknown {
  let value: unknown = file;
  for (const [index, name] of place.names.entries()) {
    const shape = place.shapes[index];
    const key = shape?.kind === 'object' ? shape.key : undefined;
    if (Array.isArray(value)) value = key && value[rowIndex(value, key, name)];
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}
