import type { Answers, Assessment } from '../answers/model/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { assess } from './assess.ts';
import { missingIn } from './missingIn.ts';
import type { AssessmentResult, QuestionState } from './types.ts';
import { methodologyFor } from './weighting.ts';

/** Whether a question has "yes" and nothing left to choose, but does not count as answered. */
function leavesNothing(answers: Answers, id: QuestionId, state: QuestionState): boolean {
  const answer = answers[id];
  return state === 'inProgress' && !!answer && 'needed' in answer && missingIn(answers, id).length === 0;
}

const results = new WeakMap<Assessment, AssessmentResult>();

/**
 * The result of `assess`, computed once for each assessment object. There is one difference: a question answered "yes,
 * but we do not know how" is shown as "not known" instead of "in progress", because nothing is left to choose.
 */
export function resultOf(assessment: Assessment): AssessmentResult {
  let result = results.get(assessment);
  if (!result) {
    const { answers, methodology } = assessment;
    result = assess(answers, methodologyFor(methodology));
    const states = Object.entries(result.states).map(([id, state]) => [
      id,
      leavesNothing(answers, id as QuestionId, state) ? 'dontKnow' : state,
    ]);
    result = { ...result, states: Object.fromEntries(states) };
    results.set(assessment, result);
  }
  return result;
}
