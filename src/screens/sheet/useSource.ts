import { useMemo } from 'react';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { type Source, sourceOf } from '../../summary/source.ts';
import { useAssessmentLater } from '../useSession.ts';

/** What the figures of the sheet are written from; it follows what is typed, and waits for the key to be drawn. */
export function useSource(): Source {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  return useMemo(() => sourceOf(resultOf(assessment), assessment, t), [assessment, t]);
}
