import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { isAsked } from '../../questionnaire/whenAsked.ts';
import { namesOf, pointer } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';

/** The paths of a question whose text is no value. */
export function draftPaths(assessment: Assessment | null, question: QuestionId): string[] {
  const within = `${pointer('answers', question)}/`;
  return Object.keys(assessment?.drafts ?? {}).filter((path) => path.startsWith(within));
}

/** Whether a field counts, because the choice on which it depends is made. */
export function counts(assessment: Assessment, question: QuestionId, field: Field): boolean {
  return isAsked(field, (assessment.answers[question] ?? {}) as Readonly<Record<string, unknown>>);
}

/** The paths of a question at which a value would count now, but the typed text cannot be read. */
export function errorPaths(assessment: Assessment, question: QuestionId): string[] {
  return draftPaths(assessment, question).filter((path) => {
    const field = definitionOf(question).fields[namesOf(path)?.[2] ?? ''];
    // Note, evidence, responsible and due date are asked for at "we don't know" too.
    return !field || (!assessment.answers[question]?.dontKnow && counts(assessment, question, field));
  });
}
