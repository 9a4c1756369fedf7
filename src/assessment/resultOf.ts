import type { Assessment } from '../answers/model/types.ts';
import { assess } from './assess.ts';
import type { AssessmentResult } from './types.ts';
import { methodologyFor } from './weighting.ts';

const results = new WeakMap<Assessment, AssessmentResult>();

/** What the answers mean now; computed once for each state of the assessment, whoever asks. */
export function resultOf(assessment: Assessment): AssessmentResult {
  let result = results.get(assessment);
  if (!result) {
    result = assess(assessment.answers, methodologyFor(assessment.methodology));
    results.set(assessment, result);
  }
  return result;
}
