import { type ReactNode, Suspense } from 'react';
import type { Assessment } from '../../answers/model/types.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { useResultSoFar, useVerdictSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';

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
  /** Given, it is shown as soon as something has been changed since, too. */
  since?: Assessment;
  children: ReactNode;
}

/** What is shown only where the result has something to say; apart from the page, which no result draws anew. */
export function Where({ tells, question, since, children }: WhereProps) {
  const changed = useAssessmentLater() !== since && since !== undefined;
  // A boundary of its own each time: what is still loading must not keep back the rest of what follows from a key.
  return (tells(question, useResultSoFar()) || changed) && <Suspense>{children}</Suspense>;
}
