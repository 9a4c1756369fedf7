import { type ReactNode, Suspense } from 'react';
import type { AssessmentResult } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useResultSoFar, useVerdictSoFar } from '../useScoring.ts';

/** The panel in one line, for narrow screens. */
export function SideLine() {
  const { t } = useWords();
  const verdict = useVerdictSoFar();
  if (!verdict) return t('ui.question.side.title');
  return t('ui.question.side.line', { word: verdict.word });
}

interface WhereProps {
  /** Whether the result has something to say here. */
  tells: (question: QuestionId, result: AssessmentResult | null) => boolean;
  question: QuestionId;
  children: ReactNode;
}

/** What is shown only where the result has something to say; apart from the page, which no result draws anew. */
export function Where({ tells, question, children }: WhereProps) {
  // A boundary of its own each time: what is still loading must not keep back the rest of what follows from a key.
  return tells(question, useResultSoFar()) && <Suspense>{children}</Suspense>;
}

/**
 * Tells screen readers that the recommendation is another one; not which questions would decide it, which changes with
 * almost every answer. Apart from the panel: in a narrow window that is folded, and what is folded is not heard.
 */
export function RecommendationNews() {
  const { t } = useWords();
  const verdict = useVerdictSoFar();
  if (!verdict) return null;
  const word = t(`assessment.recommendation.names.${verdict.id}`);
  return <LiveRegion text={t('ui.question.side.announce', { word })} />;
}
