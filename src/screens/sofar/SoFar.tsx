import { progressOf } from '../../assessment/progress.ts';
import { useWords } from '../../i18n/useWords.ts';
import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';
import { useResultSoFar, useVerdictSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';
import { MostUseful } from './MostUseful.tsx';
import Standing from './Standing.tsx';

/** The result so far, and the question that brings most; at the very start, the quick pass. */
export default function SoFar() {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const result = useResultSoFar();
  const verdict = useVerdictSoFar();
  if (!result || !verdict) return null;
  if (Object.values(result.states).every((state) => state === 'notStarted')) return <QuickPass />;
  const { settled } = result.recommendation;
  // With all answered and nothing to decide any more, better figures are not what comes next.
  const ready = progressOf(result) === QUESTION_IDS.length && settled;
  const best = ready ? undefined : result.openQuestions[0];
  return (
    <section className="so-far side">
      <Standing result={result} verdict={verdict} />
      {settled && best && <p>{together(t(`ui.question.side.rest.${best.kind}`))}</p>}
      {best && <MostUseful question={best.question} />}
      <ButtonLink
        href={href(best ? routes.question(assessment.id, best.question) : routes.result(assessment.id))}
      >
        {best ? t('ui.tasks.goOn') : t('ui.tasks.toResult')}
      </ButtonLink>
    </section>
  );
}

/** What the quickest way takes, and where it begins. */
function QuickPass() {
  const { t } = useWords();
  const { id } = useAssessmentLater();
  return (
    <section className="so-far">
      <h2 className="govuk-heading-m">{t('ui.tasks.quick')}</h2>
      <p className="govuk-body">{together(t('ui.tasks.quickTakes', { total: QUESTION_IDS.length }))}</p>
      <ButtonLink href={href(routes.question(id, 'q01'))}>{t('ui.tasks.quickBegin')}</ButtonLink>
    </section>
  );
}
