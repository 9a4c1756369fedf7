import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { isOverdue } from '../../summary/due.ts';
import { useSelected } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import { FieldControl } from './FieldControl.tsx';

const WHO = ['responsible', 'due'];

/** Who finds out, or does, what the answer leads to, and until when. */
export default function Who({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const overdue = isOverdue(
    useSelected(({ answers }) => answers[question]?.due),
    useToday(),
  );
  return (
    <>
      {WHO.map((name) => (
        <FieldControl key={name} path={pointer('answers', question, name)} />
      ))}
      <p className="govuk-hint" role="status">
        {overdue && t('ui.question.overdue')}
      </p>
    </>
  );
}
