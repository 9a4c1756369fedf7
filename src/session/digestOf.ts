import type { Digest } from '../answers/browser/digest.ts';
import type { Assessment } from '../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import { progressOf } from '../assessment/progress.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { resultOf } from '../assessment/resultOf.ts';

/** Which method digests are computed by; a new version of it makes those of the former ones void. */
export const METHOD = `${DEFAULT_METHODOLOGY.id} ${DEFAULT_METHODOLOGY.version}`;

export function digestOf(assessment: Assessment): Digest {
  const result = resultOf(assessment);
  return {
    id: assessment.id,
    method: METHOD,
    answered: progressOf(result),
    recommendation: recommendationOf(result),
  };
}
