import '../model/documentShape.ts';
import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { Raw, withDrafts, withRaw } from '../edit/rawText.ts';
import { hasNeededRows } from '../edit/write.ts';
import { isEmpty } from '../model/empty.ts';
import { fileField } from '../model/fileFields.ts';
import { isObject, type Json, pointer, questionOf, rowKey } from '../model/path.ts';
import { isBare } from '../model/rows.ts';
import { same, stampsOf, unstamped } from '../model/same.ts';
import { childShape, FILE_SHAPE, rowShape, type Shape } from '../model/shape.ts';
import type { Assessment } from '../model/types.ts';
import { type MergeSide, sideOf } from './mergeSide.ts';

/** A field, or a whole row, where somebody must choose. */
export interface Conflict {
  /** As in `Edit`. */
  readonly path: string;
  readonly mine: MergeSide;
  readonly theirs: MergeSide;
}

export type Resolution = 'mine' | 'theirs';

export interface Merged {
  /** The merged assessment with the choices made so far. Where nothing is chosen, it has the value of the copy here. */
  readonly assessment: Assessment;
  readonly conflicts: readonly Conflict[];
  /** Paths of rows that did not fit, because their list is full. */
  readonly left: readonly string[];
}

/** Places that are merged as one, because half of each copy would make no sense. */
const isWhole = (path: string): boolean =>
  path === pointer('methodology', 'thresholds') || fileField(path.slice(1))?.asOne === true;

interface MergeContext {
  readonly hasBase: boolean;
  readonly choices: Readonly<Record<string, Resolution>>;
  readonly conflicts: Conflict[];
  readonly left: string[];
  readonly mine: Assessment;
  readonly theirs: Assessment;
  /** Copies in which a missing value was not deleted: they are only a part of the assessment. */
  readonly partly: Readonly<Record<Resolution, boolean>>;
}

type Three = readonly [base: unknown, mine: unknown, theirs: unknown];

/**
 * Merges a colleague's copy of the same assessment into the one here. With the common ancestor, only what both changed
 * differently is a conflict; without it, every difference is. Fields are merged one by one, rows by their id in the
 * order they have here, drafts like values. `choices`: by the path of a conflict.
 */
export function mergeAssessments(
  mine: Assessment,
  theirs: Assessment,
  base?: Assessment,
  choices: Readonly<Record<string, Resolution>> = {},
): Merged {
  const [b, m, t] = [base ? withRaw(base) : {}, withRaw(mine), withRaw(theirs)];
  const partly = { mine: mine.part !== undefined, theirs: theirs.part !== undefined };
  const context: MergeContext = {
    hasBase: base !== undefined,
    choices,
    conflicts: [],
    left: [],
    mine,
    theirs,
    partly,
  };
  const merged: Json = {};
  for (const name of namesIn(m, t)) {
    const three: Three = [b[name], m[name], t[name]];
    if (fileField(name)?.byProgram) merged[name] = m[name] ?? t[name];
    else if (fileField(name)?.ofWhole && partly.mine !== partly.theirs)
      merged[name] = partly.mine ? t[name] : m[name];
    else if (name === 'answers') merged[name] = mergeAnswers(context, three);
    else merged[name] = mergeAt(context, FILE_SHAPE.fields[name], pointer(name), three);
  }
  const parts = mine.part && theirs.part && [...new Set([...mine.part, ...theirs.part])];
  const { part: _part, updatedAt: _at, ...rest } = withDrafts(merged);
  const updatedAt = later(mine.updatedAt, theirs.updatedAt);
  return {
    assessment: { ...rest, ...(updatedAt && { updatedAt }), ...(parts && { part: parts }) },
    conflicts: context.conflicts.sort((a, b) => placeInOrder(a) - placeInOrder(b)),
    left: context.left,
  };
}

/** The place of a conflict in the order of the questionnaire, in which people read both copies. */
function placeInOrder({ path }: Conflict): number {
  const question = questionOf(path);
  return question ? QUESTION_IDS.indexOf(question) : -1;
}

const namesIn = (...objects: readonly unknown[]): string[] => [
  ...new Set(objects.flatMap((each) => (isObject(each) ? Object.keys(each) : []))),
];
const inner = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const later = (a: string | undefined, b: string | undefined) => ((a ?? '') > (b ?? '') ? a : b);

function mergeAnswers(context: MergeContext, [b, m, t]: Three): Json {
  const answers: Json = {};
  for (const question of namesIn(m, t)) {
    const three: Three = [inner(b, question), inner(m, question), inner(t, question)];
    // If a part lacks a field in an answer, the field was removed. If a part lacks a whole answer, the answer was not
    // removed.
    const lacks = ({ part }: Assessment, answer: unknown) =>
      part !== undefined && (answer === undefined || !part.some((each) => each === question));
    const partly = { mine: lacks(context.mine, three[1]), theirs: lacks(context.theirs, three[2]) };
    const answer = mergeAnswer({ ...context, partly }, question, three);
    if (answer !== undefined) answers[question] = answer;
  }
  return answers;
}

/** The merged answer has the stamp of the copy that it equals; with a share of both copies, the later stamp. */
function mergeAnswer(context: MergeContext, question: string, [b, m, t]: Three): unknown {
  const path = pointer('answers', question);
  const shape = (FILE_SHAPE.fields.answers as Extract<Shape, { kind: 'object' }>).fields[question];
  if (shape?.kind !== 'object') return mergeAt(context, shape, path, [b, m, t]);
  const own = mergeAt(context, shape, path, [unstamped(b), unstamped(m), unstamped(t)]);
  const result = isObject(own) ? own : {};
  const sides = [m, t].filter(isObject);
  const whose = sides.filter((side) => same(unstamped(side), result));
  // Removing the last row also took back "yes". If the other copy adds rows, the list is needed again.
  if (!whose.length && result.needed === undefined && hasNeededRows(shape.fields, result)) {
    if (sides.some(({ needed }) => needed === 'yes')) result.needed = 'yes';
  }
  const [first, second] = whose.length > 0 ? whose : sides;
  const stamped =
    second && later(text(first?.updatedAt), text(second.updatedAt)) === second.updatedAt ? second : first;
  if (isEmpty(result) && !whose.length) return undefined;
  return { ...result, ...stampsOf(stamped) };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

function mergeAt(context: MergeContext, shape: Shape | undefined, path: string, [b, m, t]: Three): unknown {
  if (same(m, t)) return m;
  const raw = m instanceof Raw || t instanceof Raw;
  if (shape?.kind === 'rows' && !raw) return mergeRows(context, shape, path, [b, m, t]);
  const parted = shape?.kind === 'object' || shape?.kind === 'matrix' || path === '/drafts';
  if (!parted || raw || isWhole(path)) return decide(context, path, [b, m, t]);
  const merged = namesIn(m, t).flatMap((name) => {
    const child = shape && childShape(shape, name);
    const value = mergeAt(context, child, path + pointer(name), [
      inner(b, name),
      inner(m, name),
      inner(t, name),
    ]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return merged.length > 0 ? Object.fromEntries(merged) : undefined;
}

/** Somebody must choose where both copies changed a place differently; without an ancestor, at every difference. */
function decide(context: MergeContext, path: string, [b, m, t]: Three): unknown {
  const { partly, hasBase, choices, conflicts } = context;
  if (t === undefined && partly.theirs) return m;
  if (m === undefined && partly.mine) return t;
  if (hasBase && same(b, m)) return t;
  if (hasBase && same(b, t)) return m;
  conflicts.push({
    path,
    mine: sideOf(context.mine, path, m),
    theirs: sideOf(context.theirs, path, t),
  });
  return choices[path] === 'theirs' ? t : m;
}

function mergeRows(
  context: MergeContext,
  shape: Extract<Shape, { kind: 'rows' }>,
  path: string,
  [b, m, t]: Three,
): unknown {
  // If each copy removed a part of a row, nothing may be left of it.
  const filled = (rows: unknown): unknown[] =>
    (Array.isArray(rows) ? rows : []).filter((row) => !isBare(row, shape.key));
  const keyed = (rows: unknown) => new Map(filled(rows).map((row) => [rowKey(row, shape.key) ?? '', row]));
  const [base, mine, theirs] = [keyed(b), keyed(m), keyed(t)];
  const rows = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const three: Three = [base.get(key), mine.get(key), theirs.get(key)];
    const at = path + pointer(key);
    const both = three[1] !== undefined && three[2] !== undefined;
    const row = both ? mergeAt(context, rowShape(shape), at, three) : oneSided(context, at, three);
    return row === undefined ? [] : filled([row]);
  });
  for (const row of rows.splice(shape.max)) context.left.push(path + pointer(rowKey(row, shape.key) ?? ''));
  return rows.length > 0 ? rows : undefined;
}

/** A row that only one copy has. It was added there, or, if the ancestor has it, removed in the other copy. */
function oneSided(context: MergeContext, path: string, three: Three): unknown {
  const [b, m, t] = three;
  return context.hasBase && b === undefined ? (m ?? t) : decide(context, path, three);
}
