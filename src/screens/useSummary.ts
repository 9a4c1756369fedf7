import { useMemo } from 'react';
import type { Translate } from '../../locales/words.ts';
import { methodologyFor } from '../assessment/weighting.ts';
import { useWords } from '../i18n/useWords.ts';
import { buildSummary, type Summary } from '../summary/buildSummary.ts';
import { useResult } from './useResult.ts';
import { useAssessment, useSession } from './useSession.ts';
import { useToday } from './useToday.ts';

/** Looks up each text without parameters once, because every row of a long list repeats the words of its fields. */
function lookingUpOnce(t: Translate): Translate {
  const found = new Map<string, string>();
  return (key, params) => {
    if (params) return t(key, params);
    const text = found.get(key) ?? t(key);
    found.set(key, text);
    return text;
  };
}

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
      buildSummary(result, assessment, lookingUpOnce(t), {
        methodology: methodologyFor(assessment.methodology),
        ...(fingerprint !== undefined && { fingerprint }),
        decisionOfFile,
        today,
      }),
    [result, assessment, t, fingerprint, decisionOfFile, today],
  );
}
