import { type ReactNode, useState } from 'react';
import type { Assessment } from '../../answers/model/types.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { useResultSoFar, useVerdictSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';
import { Wait } from './Wait.tsx';

/** The panel in one line, for narrow windows. For a part it has no recommendation. */
export function SideLine() {
  const { t } = useWords();
  const verdict = useVerdictSoFar();
  const { part } = useAssessmentLater();
  if (!verdict) return t('ui.question.side.title');
  return part ? t('ui.question.side.thisQuestion') : t('ui.question.side.line', { word: verdict.word });
}

interface WhereProps {
  /** Whether the result has something to say here. */
  tells: (question: QuestionId, result: AssessmentResult | null) => boolean;
  question: QuestionId;
  /** The state when the page was opened. If given, the part also appears once something differs from it. */
  since?: Assessment;
  children: ReactNode;
}

/**
 * A part that appears only if the result has something to say. The page around it is not drawn again for a new result.
 */
export function Where({ tells, question, since, children }: WhereProps) {
  const changed = useAssessmentLater() !== since && since !== undefined;
  const shown = tells(question, useResultSoFar()) || changed;
  const [atFirst] = useState(shown);
  return shown && <Wait atFirst={atFirst}>{children}</Wait>;
}
