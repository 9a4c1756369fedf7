import { useLocation } from 'wouter';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, originIn, routes } from '../routes.ts';
import { useAssessmentLater, useSelected } from '../useSession.ts';
import { errorPaths } from './askedFields.ts';
import { useMissing } from './MissingChoices.tsx';
import { neighboursOf } from './order.ts';

/** "Continue" never blocks; so the next page says what is wrong with the answer before, or missing, and leads back to it. */
export default function LeftBehind({ question }: { question: QuestionId }) {
  const { previous: before } = neighboursOf({ part: useSelected(({ part }) => part) }, question);
  return before ? <Left before={before} /> : null;
}

function Left({ before }: { before: QuestionId }) {
  const { t, find } = useWords();
  const assessment = useAssessmentLater();
  const from = originIn(useLocation()[0]);
  const unread = errorPaths(assessment, before).length > 0;
  const missing = useMissing(before);
  if (!unread && missing.length === 0) return null;
  const number = numberOf(before);
  const names = missing.flatMap((name) => find(`questionnaire.${before}.fields.${name}.label`) ?? []);
  return (
    <p className="left-behind" role="note">
      {unread
        ? t('ui.question.leftBehind', { number })
        : t('ui.bar.halfAnswered', { number, fields: names.join(', ') })}{' '}
      <a href={href(routes.question(assessment.id, before, from))}>
        {together(t(unread ? 'ui.question.mend' : 'ui.bar.complete', { number }))}
      </a>
    </p>
  );
}
