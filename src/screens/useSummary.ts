import { useMemo } from 'react';
import { methodologyFor } from '../assessment/weighting.ts';
import { useWords } from '../i18n/useWords.ts';
import { buildSummary, type Summary } from '../summary/buildSummary.ts';
import { useResult } from './useResult.ts';
import { useAssessment, useSession } from './useSession.ts';
import { useToday } from './useToday.ts';

/**
 * The whole result of the open assessment in words. It is the same object until the assessment or the language changes.
 */
export function useSummary(fingerprint?: string): Summary {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const decisionOfFile = useSession().decisions.ofFile(assessment);
  const today = useToday();
  return useMemo(
    () =>
      buildSummary(result, assessment, t, {
        methodology: methodologyFor(assessment.methodology),
        ...(fingerprint !== undefined && { fingerprint }),
        decisionOfFile,
        today,
      }),
    [result, assessment, t, fingerprint, decisionOfFile, today],
  );
}
