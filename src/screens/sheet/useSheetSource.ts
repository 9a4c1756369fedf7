import { useMemo } from 'react';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { type Source, sourceOf } from '../../summary/source.ts';
import { useAssessmentLater } from '../useSession.ts';

/** The input for the figures of the sheet. It follows typing, but the keystroke itself is drawn first. */
export function useSheetSource(): Source {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  return useMemo(() => sourceOf(resultOf(assessment), assessment, t), [assessment, t]);
}
