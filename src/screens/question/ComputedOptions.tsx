import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { useSelected } from '../useSession.ts';
import { DontKnow } from './DontKnow.tsx';

interface ComputedOptionsProps {
  question: QuestionId;
  computed: readonly string[];
  children: ReactNode;
}

/**
 * The answer computed from figures, which replaces the quick answer. The quick options may still be shown beside it.
 */
export default function ComputedOptions({ question, computed, children }: ComputedOptionsProps) {
  const { t, find } = useWords();
  const labelOf = (option: string) =>
    find(`questionnaire.${question}.fields.estimate.options.${option}`) ?? option;
  const labels = computed.map(labelOf);
  const answer = useSelected(({ answers }) => answers[question]);
  const chosen = answer && 'estimate' in answer && answer.estimate;
  const below = labels.length === 0;
  const remark = below
    ? t('ui.question.computed.rows')
    : labels.length === 1
      ? t('ui.question.computed.one', { option: labels[0] })
      : t('ui.question.computed.between', { worst: labels[0], best: labels[1] });
  // Beside a list, the "yes" or "no" of the quick answer still decides, so it stays on the page.
  const keepsChoice = below && definitionOf(question).quick.kind === 'neededWithEstimate';
  return (
    <>
      {keepsChoice && children}
      <p className="govuk-inset-text">
        {remark}
        {chosen &&
          ` ${t(`ui.question.computed.${below ? 'chosenRows' : 'chosen'}`, { option: labelOf(chosen) })}`}
      </p>
      {!keepsChoice && <DontKnow question={question} />}
    </>
  );
}
