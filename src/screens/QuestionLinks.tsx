import { useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { Mended } from './Mended.tsx';
import { href, originIn, routes } from './routes.ts';
import { useSelected } from './useSession.ts';

/** The placeholder in a text for an element. */
const GAP = '\uFFFC';

/** "3., 5., 6. jautājums": links to questions, each with the full name for screen readers. */
export function QuestionLinks({ questions }: { questions: readonly QuestionId[] }) {
  const { t } = useWords();
  const alone = questions.length === 1;
  // The language decides whether the word stands before or after the numbers.
  const [before, after] = alone ? [] : t('ui.question.side.several', { questions: GAP }).split(GAP);
  const assessment = useSelected(({ id }) => id);
  const [location] = useLocation();
  const from = originIn(location);
  return (
    <span className="question-links">
      {before && <span aria-hidden="true">{before}</span>}
      {questions.map((id, index) => {
        const whole = t('ui.question.side.questionShort', { number: numberOf(id) });
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
            <Mended question={id} />
          </span>
        );
      })}
      {after && <span aria-hidden="true">{after}</span>}
    </span>
  );
}
