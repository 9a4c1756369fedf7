import type { Answers, Assessment } from '../answers/model/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { assess } from './assess.ts';
import { missingIn } from './missingIn.ts';
import type { AssessmentResult, QuestionState } from './types.ts';
import { methodologyFor } from './weighting.ts';

/** A question with "yes" at which nothing is left to choose, and that is not answered all the same. */
function leavesNothing(answers: Answers, id: QuestionId, state: QuestionState): boolean {
  const answer = answers[id];
  return state === 'inProgress' && !!answer && 'needed' in answer && missingIn(answers, id).length === 0;
}

const results = new WeakMap<Assessment, AssessmentResult>();

/**
 * What the answers mean now, as people are told it; computed once for each state of the assessment, whoever asks. "Yes,
 * but we do not know yet how" leaves nothing to choose: to the method it is in progress, to people it is not known.
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
