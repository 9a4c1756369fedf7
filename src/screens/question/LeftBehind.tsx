import { useLocation } from 'wouter';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { href, originIn, routes } from '../routes.ts';
import { useAssessmentLater } from '../useSession.ts';
import { errorPaths } from './askedFields.ts';
import { neighboursOf } from './order.ts';

/** "Continue" never blocks; so the next page says what could not be read on the one before, and leads back to it. */
export default function LeftBehind({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const from = originIn(useLocation()[0]);
  const { previous: before } = neighboursOf(assessment, question);
  if (!before || errorPaths(assessment, before).length === 0) return null;
  return (
    <p className="govuk-inset-text" role="note">
      {t('ui.question.leftBehind', { number: numberOf(before) })}{' '}
      <a href={href(routes.question(assessment.id, before, from))}>
        {kept(t('ui.question.mend', { number: numberOf(before) }))}
      </a>
    </p>
  );
}
