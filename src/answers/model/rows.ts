import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { Field, RowsField } from '../../questionnaire/field.ts';
import { QUESTION_IDS, QUESTIONS } from '../../questionnaire/questionnaire.ts';
import { holdsNothing, isEmpty } from './empty.ts';
import { isObject, type Json, liesWithin, pointer, rowKey } from './path.ts';

/** Whether a row has no content. Its id does not count as content; a group does. */
export function isBare(row: unknown, key: RowsField['key']): boolean {
  return (
    holdsNothing(row) || (key === 'id' && isObject(row) && Object.keys(row).every((name) => name === key))
  );
}

/** The lists of rows in the answers, taken from the definitions. */
const LISTS = QUESTION_IDS.flatMap((question) => {
  const fields: Record<string, Field> = { ...QUESTIONS[question].fields, ...COMMON_FIELDS };
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'rows' ? [{ at: pointer('answers', question, name), question, name, field }] : [],
  );
});

/** A list of rows with its pointer and the object that holds it. */
export interface FoundList {
  readonly at: string;
  readonly answer: Json;
  readonly name: string;
  readonly field: RowsField;
}

/** Every list of rows in the answers of a file. */
export function* rowLists(file: Json): Generator<FoundList> {
  const answers = file.answers as Json;
  for (const { question, ...list } of LISTS) {
    const answer = answers[question];
    if (isObject(answer)) yield { ...list, answer };
  }
}

/**
 * Drops rows without content or draft, then lists and answers that become empty. Other programs write such rows, and
 * this one once did. The drafts must name rows by key.
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
