import { methodologyFor } from '../assessment/weighting.ts';
import { useWords } from '../i18n/useWords.ts';
import { buildSummary, type Summary } from '../summary/buildSummary.ts';
import { useResult } from './useResult.ts';
import { useAssessment, useSession } from './useSession.ts';
import { useToday } from './useToday.ts';

/** The whole result of the open assessment in words. */
export function useSummary(fingerprint?: string): Summary {
  const { t } = useWords();
  const assessment = useAssessment();
  const { decisions } = useSession();
  return buildSummary(useResult(), assessment, t, {
    methodology: methodologyFor(assessment.methodology),
    ...(fingerprint !== undefined && { fingerprint }),
    decisionOfFile: decisions.ofFile(assessment),
    today: useToday(),
  });
}
