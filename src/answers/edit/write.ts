import { isAsked } from '../../questionnaire/whenAsked.ts';
import { isEmpty } from '../model/empty.ts';
import { isObject, type Json, liesWithin, type Place, pointer, pointerOf, rowIndex } from '../model/path.ts';
import { isBare } from '../model/rows.ts';
import { childShape, type Shape } from '../model/shape.ts';
import { fits } from './fits.ts';

type Container = Json | unknown[];

const keyOf = (shape: Shape | undefined) => (shape?.kind === 'object' ? shape.key : undefined);

function get(parent: Container, shape: Shape, name: string): unknown {
  if (!Array.isArray(parent)) return Object.hasOwn(parent, name) ? parent[name] : undefined;
  const key = keyOf(shape);
  return key && parent[rowIndex(parent, key, name)];
}

function remove(parent: Container, shape: Shape, name: string): void {
  const key = keyOf(shape);
  if (!Array.isArray(parent)) delete parent[name];
  else if (key && rowIndex(parent, key, name) >= 0) parent.splice(rowIndex(parent, key, name), 1);
}

function put(parent: Container, shape: Shape, name: string, value: unknown, before?: string): void {
  if (!Array.isArray(parent)) {
    parent[name] = value;
    return;
  }
  const key = keyOf(shape);
  if (!key) return;
  const old = rowIndex(parent, key, name);
  if (old >= 0 && before === undefined) {
    parent[old] = value;
    return;
  }
  if (old >= 0) parent.splice(old, 1);
  const next = rowIndex(parent, key, before);
  parent.splice(next < 0 ? parent.length : next, 0, value);
}

/** Whether a field is a list that counts only if `needed` is "yes". */
function isNeededList(field: Shape): boolean {
  return field.kind === 'rows' && !isAsked(field, {}) && isAsked(field, { needed: 'yes' });
}

/** Whether an answer with these fields has rows in such a list. */
export function hasNeededRows(fields: Readonly<Record<string, Shape>>, answer: unknown): boolean {
  return (
    isObject(answer) &&
    Object.entries(fields).some(([name, field]) => isNeededList(field) && answer[name] !== undefined)
  );
}

/** A new row sets `needed` to "yes" if its list counts only then. */
function needIt(file: Json, answer: Container, list: Shape, question: string): void {
  if (!isNeededList(list) || Array.isArray(answer)) return;
  answer.needed = 'yes';
  if (isObject(file.drafts)) delete file.drafts[pointer('answers', question, 'needed')];
}

/** Whether a row of this name may stand in its list: the name is a valid key, and the list has room. */
export function roomForRow(place: Place, rowsAt: (depth: number) => unknown): boolean {
  return place.shapes.every((shape, depth) => {
    const key = keyOf(shape);
    const list = place.shapes[depth - 1];
    if (!key || list?.kind !== 'rows') return true;
    const name = place.names[depth] ?? '';
    const rows = rowsAt(depth);
    const keyShape = childShape(shape, key);
    if (name === '' || !keyShape || !fits(keyShape, name)) return false;
    return !Array.isArray(rows) || rowIndex(rows, key, name) >= 0 || rows.length < list.max;
  });
}

/**
 * Writes a value into a file under construction, and makes the objects, lists and rows above it where they are missing.
 * A new row goes before the one that `before` names.
 */
export function setAt(file: Json, place: Place, value: unknown, before?: string): void {
  let parent: Container = file;
  place.names.forEach((name, depth) => {
    const shape = place.shapes[depth] as Shape;
    const last = depth === place.names.length - 1;
    const found = get(parent, shape, name);
    const key = keyOf(shape);
    if (key && found === undefined) {
      needIt(file, answerOf(file, place), place.shapes[depth - 1] as Shape, place.names[1] ?? '');
    }
    if (last) put(parent, shape, name, value, before);
    else if (found === undefined)
      put(parent, shape, name, shape.kind === 'rows' ? [] : key ? { [key]: name } : {}, before);
    if (!last) parent = get(parent, shape, name) as Container;
  });
}

function answerOf(file: Json, place: Place): Container {
  return (file.answers as Json)[place.names[1] ?? ''] as Container;
}

/** Whether nothing is left of the object, list or row above a removed value. */
function isGone(value: unknown, shape: Shape, names: readonly string[], drafts: object): boolean {
  const key = keyOf(shape);
  if (!key) return isEmpty(value);
  const path = pointerOf(names);
  return isBare(value, key) && !Object.keys(drafts).some((each) => liesWithin(each, path));
}

/**
 * Removes the value at a place, and the objects, lists and rows above it that become empty. Answers stay. So do rows
 * that have other content or a draft.
 */
export function removeAt(file: Json, place: Place, drafts: object): void {
  const parents: Container[] = [file];
  for (const [depth, name] of place.names.slice(0, -1).entries()) {
    const next = get(parents[depth] as Container, place.shapes[depth] as Shape, name);
    if (next === undefined) return;
    parents.push(next as Container);
  }
  for (let depth = place.names.length - 1; depth >= 0; depth--) {
    const last = depth === place.names.length - 1;
    const name = place.names[depth] ?? '';
    const parent = parents[depth] as Container;
    const shape = place.shapes[depth] as Shape;
    const value = get(parent, shape, name);
    const inAnswer = place.names[0] === 'answers' && depth < 2;
    if (!last && (inAnswer || !isGone(value, shape, place.names.slice(0, depth + 1), drafts))) return;
    remove(parent, shape, name);
  }
}
