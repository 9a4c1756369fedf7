import { isAskedIn } from '../../answers/edit/draftPaths.ts';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

export interface NamedField {
  readonly name: string;
  readonly path: string;
  readonly field: Field;
}

export function fieldsOf(question: QuestionId): NamedField[] {
  return Object.entries(definitionOf(question).fields).map(([name, field]) => ({
    name,
    path: pointer('answers', question, name),
    field,
  }));
}

/** The fields of a question that are shown first. */
export function quickNames(question: QuestionId): readonly string[] {
  const { quick } = definitionOf(question);
  return quick.kind === 'fields' ? quick.fields : ['needed', 'estimate', ...quick.further];
}

/**
 * The fields of a question that count now, as one text (`/estimate/documents/`), so that equal lists compare as equal.
 */
export const askedIn = (assessment: Assessment, question: QuestionId): string =>
  `/${fieldsOf(question)
    .filter(({ field }) => isAskedIn(assessment, question, field))
    .map(({ name }) => `${name}/`)
    .join('')}`;

/**
 * The field where another field is answered: the same radio buttons ask whether a list is needed, and to what extent.
 */
export function answeredAt(question: QuestionId, name: string): string {
  const [first, second] = quickNames(question);
  const together = definitionOf(question).quick.kind === 'neededWithEstimate';
  return together && first && name === second ? first : name;
}

/** Whether one choice answers the question. Its heading then asks it, and "we don't know yet" is one of the options. */
export function isOneChoice(question: QuestionId): boolean {
  const { quick, fields } = definitionOf(question);
  if (quick.kind === 'neededWithEstimate') return quick.further.length === 0;
  const [first, ...others] = quick.fields;
  return fields[first ?? '']?.kind === 'choice' && others.every((name) => fields[name]?.when);
}

export function hasContent(assessment: Assessment, path: string): boolean {
  const place = placeOf(path);
  const drafted = Object.keys(assessment.drafts ?? {}).some(
    (draft) => draft === path || draft.startsWith(`${path}/`),
  );
  return drafted || (place !== undefined && valueAt(assessment, place) !== undefined);
}
