import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { Field, RowsField } from '../../questionnaire/field.ts';
import { QUESTION_IDS, QUESTIONS } from '../../questionnaire/questionnaire.ts';
import { holdsNothing, isEmpty } from './empty.ts';
import { isObject, type Json, liesWithin, pointer, rowKey } from './path.ts';

/** Whether a row says nothing: its id alone is no content, while a group is. */
export function isBare(row: unknown, key: RowsField['key']): boolean {
  return (
    holdsNothing(row) || (key === 'id' && isObject(row) && Object.keys(row).every((name) => name === key))
  );
}

/** The lists of rows that the answers have, by their definitions. */
const LISTS = QUESTION_IDS.flatMap((question) => {
  const fields: Record<string, Field> = { ...QUESTIONS[question].fields, ...COMMON_FIELDS };
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'rows' ? [{ at: pointer('answers', question, name), question, name, field }] : [],
  );
});

/** A list of rows with its pointer and the object that it stands in. */
export interface FoundList {
  readonly at: string;
  readonly answer: Json;
  readonly name: string;
  readonly field: RowsField;
}

/** Every list of rows that an answer may hold. */
export function* rowLists(file: Json): Generator<FoundList> {
  const answers = file.answers as Json;
  for (const { question, ...list } of LISTS) {
    const answer = answers[question];
    if (isObject(answer)) yield { ...list, answer };
  }
}

/**
 * Drops the rows without content in which no draft lies, and the lists and answers that nothing is left of. Such rows
 * stand in files of other programs, and of this one before it stopped writing them. Drafts name their rows by key.
 */
export function dropEmpty(file: Json, lists: Iterable<FoundList> = rowLists(file)): void {
  const drafts = Object.keys((file.drafts ?? {}) as object);
  for (const { at, answer, name, field } of lists) {
    const rows = answer[name];
    if (!Array.isArray(rows)) continue;
    const kept = rows.filter((row) => {
      if (!isBare(row, field.key)) return true;
      const path = at + pointer(rowKey(row, field.key) ?? '');
      return drafts.some((each) => liesWithin(each, path));
    });
    if (kept.length === 0) delete answer[name];
    else if (kept.length < rows.length) answer[name] = kept;
  }
  const answers = file.answers as Json;
  for (const question of QUESTION_IDS) if (isEmpty(answers[question])) delete answers[question];
}
