import { type ReactNode, useState } from 'react';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { lazyWithWords } from '../lazyPage.tsx';
import { useScoring } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';
import { Wait } from './Wait.tsx';

const ComputedOptions = lazyWithWords(() => import('./ComputedOptions.tsx'));

/**
 * The quick answer, or the answer computed from figures. The quick choice is kept, and it counts again when the figures
 * are cleared.
 */
export function ComputedAnswer({ question, children }: { question: QuestionId; children: ReactNode }) {
  const assessment = useAssessmentLater();
  const scoring = useScoring();
  const computed = scoring?.computedOptions(question, scoring.resultOf(assessment), assessment) ?? null;
  const [atFirst] = useState(computed !== null);
  if (computed === null) return children;
  return (
    <Wait atFirst={atFirst} fallback={children}>
      <ComputedOptions question={question} computed={computed}>
        {children}
      </ComputedOptions>
    </Wait>
  );
}
