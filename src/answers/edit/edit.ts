import { produce } from 'immer';
import { isEmpty } from '../model/empty.ts';
import { isTime, textProblem } from '../model/limits.ts';
import {
  isEditable,
  isObject,
  type Json,
  liesWithin,
  type Place,
  placeOf,
  questionOf,
  valueAt,
} from '../model/path.ts';
import { dropEmpty } from '../model/rows.ts';
import type { Assessment } from '../model/types.ts';
import { type Intent, intentOf } from './readValue.ts';
import { removeAt, roomForRow, setAt } from './write.ts';

/**
 * One change at one place of an assessment. It is plain data: it can be stored, sent to another tab and applied again.
 */
export interface Edit {
  /** JSON pointer that names rows by their key: `/answers/q09/services/<row id>/name`. */
  readonly path: string;
  /** A valid value, raw text, or the fields of a row. Undefined or an empty text, list or object removes the value. */
  readonly value: unknown;
  /** ISO time, UTC. */
  readonly at: string;
  /** Who made it, if the name is known. */
  readonly by?: string | undefined;
  /** The key of the row before which a new or moved row goes. Without it, the row goes last. */
  readonly before?: string | undefined;
}

/** Drafts at the path or below it. */
function draftsWithin(file: Json, path: string): string[] {
  return isObject(file.drafts) ? Object.keys(file.drafts).filter((each) => liesWithin(each, path)) : [];
}

const isRow = ({ shape }: Place): boolean => shape.kind === 'object' && shape.key !== undefined;
const isLeaf = (place: Place): boolean =>
  isRow(place) || (place.shape.kind !== 'object' && place.shape.kind !== 'rows');

function changesNothing(
  file: Assessment,
  place: Place,
  path: string,
  intent: Intent,
  before?: string,
): boolean {
  const drafts = draftsWithin(file as unknown as Json, path);
  if (intent.kind === 'draft') return file.drafts?.[path] === intent.text;
  if (drafts.length > 0 || (before !== undefined && isRow(place))) return false;
  const wanted = intent.kind === 'set' ? intent.value : undefined;
  return JSON.stringify(valueAt(file, place)) === JSON.stringify(wanted);
}

/** An empty list of drafts is left out, as an empty list of rows is. */
function writeDraft(file: Json, path: string, intent: Intent): void {
  for (const each of draftsWithin(file, path)) delete (file.drafts as Json)[each];
  if (intent.kind === 'draft') {
    if (!isObject(file.drafts)) file.drafts = {};
    (file.drafts as Json)[path] = intent.text;
  }
  if (isObject(file.drafts) && Object.keys(file.drafts).length === 0) delete file.drafts;
}

/**
 * Sets the time and the author. If the author is unknown, the former name goes, because that person did not make the
 * edit.
 */
function stamp(file: Json, edit: Edit): void {
  if (!isTime(edit.at)) return;
  file.updatedAt = edit.at;
  const question = questionOf(edit.path);
  const answers = file.answers as Json;
  const answer = question && answers[question];
  if (!isObject(answer)) return;
  answer.updatedAt = edit.at;
  if (edit.by && !textProblem(edit.by, 200)) answer.answeredBy = edit.by;
  else delete answer.answeredBy;
}

/** A draft alone makes no answer. Without a value the file would hold an answer that is only a stamp. */
function forgetEmptyAnswer(file: Json, path: string): void {
  const answers = file.answers as Json;
  const question = questionOf(path);
  if (question && isEmpty(answers[question])) delete answers[question];
}

function write(file: Json, place: Place, edit: Edit, intent: Intent): void {
  // The draft is written first, because a row with a draft in it stays.
  writeDraft(file, edit.path, intent);
  if (intent.kind === 'set') setAt(file, place, intent.value, edit.before);
  // Makes the row and the answer that the draft belongs to. The place itself is then emptied.
  if (intent.kind === 'draft') setAt(file, place, intent.text, edit.before);
  if (intent.kind !== 'set') removeAt(file, place, file.drafts ?? {});
  if (intent.kind === 'draft') forgetEmptyAnswer(file, edit.path);
  // A whole answer or list may contain rows without content.
  if (intent.kind === 'set' && !isLeaf(place)) dropEmpty(file);
  stamp(file, edit);
}

/**
 * The assessment after one edit. Returns the same object if nothing changes or the place cannot be edited. Never throws
 * and never writes an invalid value: text that cannot be read goes to `drafts`.
 */
export function applyChange(assessment: Assessment, edit: Edit): Assessment {
  const place = placeOf(edit.path);
  if (!place || !isEditable(place)) return assessment;
  const intent = intentOf(place, edit.value);
  if (!intent || changesNothing(assessment, place, edit.path, intent, edit.before)) return assessment;
  const rowsAt = (depth: number) =>
    valueAt(assessment, {
      ...place,
      names: place.names.slice(0, depth),
      shapes: place.shapes.slice(0, depth),
    });
  if (intent.kind !== 'remove' && !roomForRow(place, rowsAt)) return assessment;
  return produce(assessment, (file) => write(file as unknown as Json, place, edit, intent));
}
