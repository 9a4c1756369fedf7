import { applyChange, type Edit } from '../edit/edit.ts';
import {
  isEditable,
  isObject,
  type Json,
  type Place,
  placeOf,
  pointer,
  rowIndex,
  rowKey,
  valueAt,
} from '../model/path.ts';
import { isBare } from '../model/rows.ts';
import { same, unstamped } from '../model/same.ts';
import { childShape, FILE_SHAPE, rowShape, type Shape } from '../model/shape.ts';
import type { Assessment } from '../model/types.ts';

/** An edit that is not stamped yet. */
export type Step = Pick<Edit, 'path' | 'value' | 'before'>;

/** One pass may undo part of another: a row sets `needed`, a whole row drops its drafts. A few passes settle that. */
const PASSES = 5;

/**
 * The edits that turn one state of an assessment into another: values, drafts and the order of rows. Stamps and unknown
 * fields at the top are left alone, because no edit can reach them. The edits name single fields wherever they can, so
 * that they do not overwrite what somebody else has changed meanwhile.
 */
export function editsBetween(from: Assessment, to: Assessment): Step[] {
  const steps: Step[][] = [];
  let current = from;
  for (let pass = 0; pass < PASSES; pass++) {
    const found = [...valueSteps(current, to), ...draftSteps(current, to)];
    const next = found.reduce((file, step) => applyChange(file, { ...step, at: '' }), current);
    if (next === current) break;
    steps.push(found);
    current = next;
  }
  return steps.flat();
}

function valueSteps(from: Assessment, to: Assessment): Step[] {
  const [a, b] = [from, to] as unknown as [Json, Json];
  return Object.entries(FILE_SHAPE.fields).flatMap(([name, shape]) => {
    if (name === 'answers') return answerSteps(from.answers as Json, to.answers as Json);
    const place = placeOf(pointer(name));
    return place && isEditable(place) ? stepsAt(shape, pointer(name), a[name], b[name]) : [];
  });
}

function answerSteps(from: Json, to: Json): Step[] {
  const questions = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return questions.flatMap((question): Step[] => {
    const path = pointer('answers', question);
    const place = placeOf(path);
    if (!place) return [];
    const [a, b] = [unstamped(from[question]), unstamped(to[question])];
    // The answer did not exist, so nothing of it may stay, not even the stamp.
    if (!to[question] && from[question] && Object.keys(a).length === 0) return [{ path, value: undefined }];
    return stepsAt(place.shape, path, a, b);
  });
}

function stepsAt(shape: Shape, path: string, a: unknown, b: unknown): Step[] {
  if (same(a, b)) return [];
  if (shape.kind === 'rows') return rowSteps(shape, path, asList(a), asList(b));
  if (shape.kind !== 'object' && shape.kind !== 'matrix') return [{ path, value: b }];
  const [from, to] = [isObject(a) ? a : {}, isObject(b) ? b : {}];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  // Lists come first, because their rows may change other fields.
  names.sort((one, other) => rank(shape, one) - rank(shape, other));
  const unknownDiffers = names.some((name) => !childShape(shape, name) && !same(from[name], to[name]));
  if (unknownDiffers) return [{ path, value: b }];
  return names.flatMap((name) => {
    const child = childShape(shape, name);
    return child ? stepsAt(child, path + pointer(name), from[name], to[name]) : [];
  });
}

const rank = (shape: Shape, name: string): number => (childShape(shape, name)?.kind === 'rows' ? 0 : 1);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Goes from the last row to the first, so that each row can be put before the one that follows it. */
function rowSteps(
  shape: Extract<Shape, { kind: 'rows' }>,
  path: string,
  a: readonly unknown[],
  b: readonly unknown[],
): Step[] {
  const keyed = (rows: readonly unknown[]) =>
    new Map(rows.map((row) => [rowKey(row, shape.key) ?? '', row] as const));
  const [from, to] = [keyed(a), keyed(b)];
  const at = (key: string) => path + pointer(key);
  const gone = [...from.keys()].filter((key) => !to.has(key));
  const steps: Step[] = gone.map((key) => ({ path: at(key), value: undefined }));
  const order = [...from.keys()].filter((key) => to.has(key));
  let before: string | undefined;
  for (const [key, row] of [...to].reverse()) {
    // A new row without content has only drafts, and `draftSteps` makes it with them.
    if (isBare(row, shape.key) && !from.has(key)) continue;
    const here = order.indexOf(key);
    const there = before === undefined ? order.length : order.indexOf(before);
    if (here >= 0 && here < there) {
      for (const step of stepsAt(rowShape(shape), at(key), from.get(key), row)) steps.push(step);
    } else {
      steps.push({ path: at(key), value: row, before });
      if (here >= 0) order.splice(here, 1);
      order.splice(before === undefined ? order.length : order.indexOf(before), 0, key);
    }
    before = key;
  }
  return steps;
}

/** The key of the row after the one that contains a place. */
function rowAfter(file: Assessment, { names, shapes }: Place): string | undefined {
  const depth = shapes.findIndex(({ kind }) => kind === 'rows');
  const list = shapes[depth];
  if (list?.kind !== 'rows') return undefined;
  const rows = valueAt(file, { names: names.slice(0, depth + 1), shapes, shape: list });
  const at = rowIndex(asList(rows), list.key, names[depth + 1]);
  return at < 0 ? undefined : rowKey(asList(rows)[at + 1], list.key);
}

function draftSteps(from: Assessment, to: Assessment): Step[] {
  const [a, b] = [from.drafts ?? {}, to.drafts ?? {}];
  const paths = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return paths.flatMap((path): Step[] => {
    const place = placeOf(path);
    if (!place || a[path] === b[path]) return [];
    // Setting a value drops the draft at the same place.
    if (b[path] === undefined && valueAt(to, place) !== undefined) return [];
    return [{ path, value: b[path], before: rowAfter(to, place) }];
  });
}
