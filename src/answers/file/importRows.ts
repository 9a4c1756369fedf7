import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { Field, RowsField } from '../../questionnaire/field.ts';
import { QUESTION_IDS, QUESTIONS } from '../../questionnaire/questionnaire.ts';
import { holdsNothing, isEmpty } from '../model/empty.ts';
import { isObject, type Json, namesOf, pointer, questionOf } from '../model/path.ts';

/** Indices of the rows of one list that some draft lies in. */
function draftedRows(pointers: readonly string[], list: string): Set<number> {
  const within = pointers.filter((each) => each.startsWith(`${list}/`));
  const names = within.map((each) => namesOf(each.slice(list.length))?.[0] ?? '');
  return new Set(names.filter((name) => /^(0|[1-9]\d*)$/.test(name)).map(Number));
}

/** Every list of rows that an answer may hold, with its pointer. */
function* rowLists(file: Json): Generator<{ at: string; answer: Json; name: string; field: RowsField }> {
  const answers = file.answers as Json;
  for (const question of QUESTION_IDS) {
    const answer = answers[question];
    if (!isObject(answer)) continue;
    const fields: Record<string, Field> = { ...QUESTIONS[question].fields, ...COMMON_FIELDS };
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind === 'rows') yield { at: pointer('answers', question, name), answer, name, field };
    }
  }
}

/** An answer of which nothing but drafts is in the file still needs its lists, for the rows that those lie in. */
function addDraftedAnswers(answers: Json, pointers: readonly string[]): void {
  for (const each of pointers) {
    const question = questionOf(each);
    if (question && answers[question] === undefined) answers[question] = {};
  }
}

/**
 * Gives an id to each row that has none. A row without content stays where a draft lies in it, also where the list
 * does not reach that far. Returns the pointer of a row whose group a draft would need, where there is one.
 */
export function nameRows(file: Json, pointers: readonly string[], newId: () => string): string | undefined {
  addDraftedAnswers(file.answers as Json, pointers);
  for (const { at, answer, name, field } of rowLists(file)) {
    const drafted = draftedRows(pointers, at);
    const rows = Array.isArray(answer[name]) ? [...answer[name]] : [];
    if (field.key === 'group') {
      const nameless = rows.findIndex((row, index) => holdsNothing(row) && drafted.has(index));
      if (nameless >= 0) return pointer(...(namesOf(at) ?? []), nameless);
      continue;
    }
    const reached = Math.max(-1, ...[...drafted].filter((index) => index < field.max));
    while (rows.length <= reached) rows.push({});
    const named = rows.map((row: Json, index) =>
      row.id === undefined && (!holdsNothing(row) || drafted.has(index)) ? { id: newId(), ...row } : row,
    );
    if (named.length > 0) answer[name] = named;
  }
  return undefined;
}

/** A row `{}` (or `{"name": ""}`) is the same as a missing one, and a list without rows and an answer without fields are too. */
export function dropEmpty(file: Json): void {
  for (const { answer, name } of rowLists(file)) {
    if (!Array.isArray(answer[name])) continue;
    const rows = answer[name].filter((row) => !holdsNothing(row));
    if (rows.length > 0) answer[name] = rows;
    else delete answer[name];
  }
  const answers = file.answers as Json;
  for (const question of QUESTION_IDS) if (isEmpty(answers[question])) delete answers[question];
}
