import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { href, routes } from '../routes.ts';
import { useAssessmentLater } from '../useSession.ts';

/** The question that clears up most, as a link; named alone once nothing can change the recommendation any more. */
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
