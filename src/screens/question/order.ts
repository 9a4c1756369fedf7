import type { Assessment } from '../../answers/model/types.ts';
import { QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';

interface WithPart {
  readonly part?: Assessment['part'] | undefined;
}

/** The questions in their order. A part of an assessment has only its own. */
function orderOf({ part }: WithPart, question: QuestionId): readonly QuestionId[] {
  return part?.includes(question) ? part : QUESTION_IDS;
}

/** The question before this one and the one after it; undefined at either end. */
export function neighboursOf(
  assessment: WithPart,
  question: QuestionId,
): { previous: QuestionId | undefined; next: QuestionId | undefined } {
  const order = orderOf(assessment, question);
  const at = order.indexOf(question);
  return { previous: order[at - 1], next: order[at + 1] };
}
