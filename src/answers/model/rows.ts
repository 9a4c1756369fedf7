import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { Field, RowsField } from '../../questionnaire/field.ts';
import { QUESTION_IDS, QUESTIONS } from '../../questionnaire/questionnaire.ts';
import { holdsNothing, isEmpty, withoutEmpty } from './empty.ts';
import { isObject, type Json, liesWithin, pointer, rowKey } from './path.ts';
import { same } from './same.ts';
import { FILE_SHAPE, type Shape } from './shape.ts';

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

/** Every list of rows that an answer or a document may hold, with its pointer and the object that it stands in. */
export function* rowLists(
  file: Json,
): Generator<{ at: string; answer: Json; name: string; field: RowsField }> {
  const answers = file.answers as Json;
  for (const { question, ...list } of LISTS) {
    const answer = answers[question];
    if (isObject(answer)) yield { ...list, answer };
  }
  yield* documentLists('/documents', file.documents, FILE_SHAPE.fields.documents);
}

/** The same of the documents: the years of the results, the forms of a card. */
function* documentLists(at: string, holder: unknown, shape: Shape | undefined): ReturnType<typeof rowLists> {
  if (!isObject(holder) || shape?.kind !== 'object') return;
  for (const [name, field] of Object.entries(shape.fields)) {
    if (field.kind === 'rows') yield { at: at + pointer(name), answer: holder, name, field };
    else yield* documentLists(at + pointer(name), holder[name], field);
  }
}

/**
 * Drops the rows without content in which no draft lies, and the lists and answers that nothing is left of. Such rows
 * stand in files of other programs, and of this one before it stopped writing them. Drafts name their rows by key.
 */
export function dropEmpty(file: Json): void {
  const drafts = Object.keys((file.drafts ?? {}) as object);
  for (const { at, answer, name, field } of rowLists(file)) {
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
  if (file.documents === undefined) return;
  const documents = withoutEmpty(FILE_SHAPE.fields.documents as Shape, file.documents);
  if (isEmpty(documents)) delete file.documents;
  else if (!same(documents, file.documents)) file.documents = documents;
}
