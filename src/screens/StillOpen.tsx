import { progressOf } from '../assessment/progress.ts';
import { useWords } from '../i18n/useWords.ts';
import { numberOf, QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import { href, routes } from './routes.ts';
import { useResult } from './useResult.ts';
import { useAssessment } from './useSession.ts';

/** The placeholder in a text for an element. */
const GAP = '\uFFFC';

/**
 * "20 no 24 pabeigti. Vēl: 16., 21. (var noteikt ieteikumu), 10., 24.": the number of complete answers, and links to
 * the others. Deciding questions come first; each group is in the order of the questionnaire. After a return from a
 * question, the focus goes to its row, not to these links.
 */
export function StillOpen() {
  const { t } = useWords();
  const { id } = useAssessment();
  const result = useResult();
  const missing = result.openQuestions.filter(({ kind }) => kind === 'missing');
  const deciding = missing.filter(({ settles }) => settles).length;
  const ordered = missing.toSorted(
    (a, b) => Number(b.settles) - Number(a.settles) || numberOf(a.question) - numberOf(b.question),
  );
  const [before, after] = t('ui.review.still', { count: missing.length, questions: GAP }).split(GAP);
  return (
    <p className="govuk-body text">
      {t('ui.review.complete', { count: progressOf(result), total: QUESTION_IDS.length })}
      {missing.length > 0 && (
        <>
          {' '}
          {before}
          {ordered.map(({ question }, index) => (
            <span key={question}>
              {index > 0 && ', '}
              <a
                className="govuk-link"
                href={href(routes.question(id, question, 'review'))}
                aria-label={t('ui.question.side.questionShort', { number: numberOf(question) })}
              >
                {t('ui.question.side.ordinal', { number: numberOf(question) })}
              </a>
              {index === deciding - 1 && ` ${t('ui.review.deciding')}`}
            </span>
          ))}
          {after}
        </>
      )}
    </p>
  );
}
