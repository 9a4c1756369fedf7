import type { AssessmentResult, OpenQuestion } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { minutesFor } from '../../questionnaire/pace.ts';
import { numberOf, QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { href, routes } from '../routes.ts';
import { useAssessmentLater } from '../useSession.ts';

interface MostUsefulProps {
  best: OpenQuestion;
  settled?: boolean;
}

/** A link to the most useful question. Once the recommendation is settled, no words stand before it. */
export function MostUseful({ best: { question, kind }, settled }: MostUsefulProps) {
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
      </a>{' '}
      {kind === 'missing' && `(${t('ui.question.side.minutes', { n: minutesFor([question]) })})`}
    </p>
  );
}

/** How long the remaining quick answers take; nothing if none is left. */
export function TimeLeft({ result }: { result: AssessmentResult }) {
  const { t } = useWords();
  const left = QUESTION_IDS.filter((id) => result.states[id] !== 'answered');
  return left.length > 0 && <p>{t('ui.question.side.left', { n: minutesFor(left) })}</p>;
}
