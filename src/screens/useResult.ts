import { resultOf } from '../assessment/resultOf.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import { useAssessment } from './useSession.ts';

/** What the answers mean now; for pages that are loaded together with the scoring. The first ones ask `useScoring`. */
export function useResult(): AssessmentResult {
  return resultOf(useAssessment());
}
