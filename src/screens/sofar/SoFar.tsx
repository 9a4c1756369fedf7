import { progressOf } from '../../assessment/progress.ts';
import { useWords } from '../../i18n/useWords.ts';
import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';
import { useResultSoFar, useVerdictSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';
import { MostUseful, TimeLeft } from './MostUseful.tsx';
import Standing from './Standing.tsx';

/** The result so far and the most useful question. At the very start, the quick pass through the questions. */
export default function SoFar() {
  const { t } = useWords();
  const { id } = useAssessmentLater();
  const result = useResultSoFar();
  const verdict = useVerdictSoFar();
  if (!result || !verdict) return null;
  const begun = Object.values(result.states).some((state) => state !== 'notStarted');
  const { settled } = result.recommendation;
  // If everything is answered and the recommendation is settled, better figures are not the next step.
  const ready = progressOf(result) === QUESTION_IDS.length && settled;
  const best = ready ? undefined : result.openQuestions[0];
  const first = begun ? best?.question : 'q01';
  return (
    <section className={begun ? 'so-far side' : 'so-far'}>
      {begun ? (
        <>
          <Standing result={result} verdict={verdict} />
          {settled && best && <p>{together(t(`ui.question.side.rest.${best.kind}`))}</p>}
          {best && <MostUseful best={best} settled={settled} />}
          <TimeLeft result={result} />
        </>
      ) : (
        <>
          <h2 className="govuk-heading-m">{t('ui.tasks.quick')}</h2>
          <p className="govuk-body">{together(t('ui.tasks.quickTakes', { total: QUESTION_IDS.length }))}</p>
        </>
      )}
      <ButtonLink href={href(first ? routes.question(id, first) : routes.result(id))}>
        {t(begun ? (best ? 'ui.tasks.goOn' : 'ui.tasks.toResult') : 'ui.tasks.quickBegin')}
      </ButtonLink>
      {best?.kind === 'missing' && !settled && (
        <a className="govuk-link" href={href(routes.led(id))}>
          {t('ui.tasks.led')}
        </a>
      )}
    </section>
  );
}
