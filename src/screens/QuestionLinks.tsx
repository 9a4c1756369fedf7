import { useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { href, originOf, routes } from './routes.ts';
import { useAssessment } from './useSession.ts';

/** "3., 5., 6. jautājums": questions, each a link whose name says all of it. */
export function QuestionLinks({ questions }: { questions: readonly QuestionId[] }) {
  const { t, language } = useWords();
  const several = questions.length > 1 && t('ui.question.side.questions');
  const { id: assessment } = useAssessment();
  const [location] = useLocation();
  // Also from a question that was itself opened from there.
  const from = originOf(location.split('/').at(-1));
  return (
    <span className="question-links">
      {several && language === 'en' && <span aria-hidden="true">{`${several}\u00a0`}</span>}
      {questions.map((id, index) => {
        const whole = t('ui.question.side.questionShort', { number: numberOf(id) });
        const alone = questions.length === 1;
        return (
          <span key={id}>
            {index > 0 && ', '}
            <a
              className="govuk-link"
              href={href(routes.question(assessment, id, from))}
              aria-label={alone ? undefined : whole}
            >
              {alone ? whole : t('ui.question.side.ordinal', { number: numberOf(id) })}
            </a>
          </span>
        );
      })}
      {several && language === 'lv' && <span aria-hidden="true">{`\u00a0${several}`}</span>}
    </span>
  );
}
