import { useWords } from '../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { href, routes } from './routes.ts';
import { useAssessment } from './session.ts';

/** "3., 6. jautājums": questions, each a link. */
export function QuestionLinks({ questions }: { questions: readonly QuestionId[] }) {
  const { t } = useWords();
  const { id: assessment } = useAssessment();
  return questions.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a className="govuk-link" href={href(routes.question(assessment, id))}>
        {t('ui.question.side.questionShort', { number: numberOf(id) })}
      </a>
    </span>
  ));
}
