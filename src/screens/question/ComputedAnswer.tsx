import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { useAssessment, useResult } from '../session.ts';
import { computedOptions } from './computedOption.ts';

/**
 * The quick answer, or what the figures say in its stead. The choice that was made stays where it was and counts again
 * when the figures are cleared.
 */
export function ComputedAnswer({ question, children }: { question: QuestionId; children: ReactNode }) {
  const { t, find } = useWords();
  const computed = computedOptions(question, useResult(), useAssessment());
  if (computed === null) return children;
  const labels = computed.map(
    (option) => find(`questionnaire.${question}.fields.estimate.options.${option}`) ?? option,
  );
  const remark =
    labels.length === 0
      ? t('ui.question.computed.rows')
      : labels.length === 1
        ? t('ui.question.computed.one', { option: labels[0] })
        : t('ui.question.computed.between', { worst: labels[0], best: labels[1] });
  // Beside lists the yes or no of the quick answer still decides, so it stays in reach.
  const keepsChoice = labels.length === 0 && definitionOf(question).quick.kind === 'neededWithEstimate';
  return (
    <>
      {keepsChoice ? children : <h2 className="govuk-heading-m">{t(`questionnaire.${question}.quick`)}</h2>}
      <p className="govuk-inset-text">{remark}</p>
    </>
  );
}
