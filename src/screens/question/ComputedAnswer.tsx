import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { useScoring } from '../useScoring.ts';
import { useAssessment } from '../useSession.ts';

/**
 * The quick answer, or what the figures say in its stead. The choice that was made stays where it was and counts again
 * when the figures are cleared.
 */
export function ComputedAnswer({ question, children }: { question: QuestionId; children: ReactNode }) {
  const { t, find } = useWords();
  const assessment = useAssessment();
  const scoring = useScoring();
  const computed = scoring?.computedOptions(question, scoring.resultOf(assessment), assessment) ?? null;
  if (computed === null) return children;
  const labelOf = (option: string) =>
    find(`questionnaire.${question}.fields.estimate.options.${option}`) ?? option;
  const labels = computed.map(labelOf);
  const answer = assessment.answers[question];
  const chosen = answer && 'estimate' in answer && answer.estimate;
  const below = labels.length === 0;
  const remark = below
    ? t('ui.question.computed.rows')
    : labels.length === 1
      ? t('ui.question.computed.one', { option: labels[0] })
      : t('ui.question.computed.between', { worst: labels[0], best: labels[1] });
  // Beside lists the yes or no of the quick answer still decides, so it stays in reach.
  const keepsChoice = below && definitionOf(question).quick.kind === 'neededWithEstimate';
  return (
    <>
      {keepsChoice ? (
        children
      ) : (
        <h2 className="govuk-heading-m">{kept(t(`questionnaire.${question}.quick`))}</h2>
      )}
      <p className="govuk-inset-text">
        {remark}
        {chosen &&
          ` ${t(`ui.question.computed.${below ? 'chosenRows' : 'chosen'}`, { option: labelOf(chosen) })}`}
      </p>
    </>
  );
}
