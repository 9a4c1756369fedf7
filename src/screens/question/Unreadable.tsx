import { errorPaths } from '../../answers/edit/draftPaths.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { problemText } from '../problemText.ts';
import { useAssessmentLater } from '../useSession.ts';
import { textKey } from './fieldTexts.ts';
import { draftProblem, inputId } from './fieldValues.ts';

interface UnreadableProps {
  question: QuestionId;
  /** Only texts that were already unreadable when the page was opened. For others, the field itself says so. */
  atFirst: ReadonlySet<string>;
}

/** The unreadable texts of this page, each with a link to its field. */
export default function Unreadable({ question, atFirst }: UnreadableProps) {
  const { t, find } = useWords();
  const assessment = useAssessmentLater();
  const errors = errorPaths(assessment, question)
    .filter((path) => atFirst.has(path))
    .flatMap((path) => {
      const problem = draftProblem(assessment, path);
      const text =
        problem && [find(`${textKey(path)}.label`), problemText(problem, t)].filter(Boolean).join(': ');
      return text ? [{ id: inputId(path), text }] : [];
    });
  return <ErrorSummary title={t('ui.common.errorSummary')} errors={errors} submissions={0} />;
}
