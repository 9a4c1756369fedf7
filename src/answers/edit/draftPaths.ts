import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { isAsked } from '../../questionnaire/whenAsked.ts';
import { namesOf, pointer } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';

/** The paths of a question whose text is not a valid value. */
export function draftPaths(assessment: Assessment | null, question: QuestionId): string[] {
  const within = `${pointer('answers', question)}/`;
  return Object.keys(assessment?.drafts ?? {}).filter((path) => path.startsWith(within));
}

/** Whether a field counts: the choice that it depends on has been made. */
export function isAskedIn(assessment: Assessment, question: QuestionId, field: Field): boolean {
  return isAsked(field, (assessment.answers[question] ?? {}) as Readonly<Record<string, unknown>>);
}

/** The paths of a question where a value would count now, but the typed text cannot be read. */
export function errorPaths(assessment: Assessment, question: QuestionId): string[] {
  return draftPaths(assessment, question).filter((path) => {
    const field = definitionOf(question).fields[namesOf(path)?.[2] ?? ''];
    // Note, evidence, responsible person and due date are also asked for after "we don't know".
    return !field || (!assessment.answers[question]?.dontKnow && isAskedIn(assessment, question, field));
  });
}
