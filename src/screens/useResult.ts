import { resultOf } from '../assessment/resultOf.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import { useAssessment } from './useSession.ts';

/** The present result, for pages that are loaded together with the scoring. The first pages use `useScoring`. */
export function useResult(): AssessmentResult {
  return resultOf(useAssessment());
}
