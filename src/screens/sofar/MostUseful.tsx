import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { href, routes } from '../routes.ts';
import { useAssessmentLater } from '../useSession.ts';

/** A link to the most useful question; without words before it once the recommendation is settled. */
export function MostUseful({ question, settled }: { question: QuestionId; settled?: boolean }) {
  const { t } = useWords();
  const { id } = useAssessmentLater();
  return (
    <p>
      {!settled && t('ui.question.side.best')}{' '}
      <a className="govuk-link side__best" href={href(routes.question(id, question))}>
        {t('ui.tasks.question', {
          number: numberOf(question),
          name: t(`questionnaire.${question}.short`),
        })}
      </a>
    </p>
  );
}
