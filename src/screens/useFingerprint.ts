import { fingerprintOf } from '../answers/file/fingerprint.ts';
import type { Assessment } from '../answers/model/types.ts';
import { useAssessment } from './useSession.ts';

const known = new WeakMap<Assessment, string>();

/** The fingerprint of the open assessment. It is computed once for each state. */
export function useFingerprint(): string {
  const assessment = useAssessment();
  const fingerprint = known.get(assessment) ?? fingerprintOf(assessment);
  known.set(assessment, fingerprint);
  return fingerprint;
}
