import { pointer } from '../../answers/model/path.ts';
import { missingIn } from '../../assessment/missingIn.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { focusField } from '../../ui/focus.ts';
import { useAssessmentLater } from '../useSession.ts';
import { answeredAt } from './askedFields.ts';
import { inputId, MORE_FIELDS } from './fieldValues.ts';

/** The fields that are still missing in a question that somebody has begun to answer. */
export function useMissing(question: QuestionId): readonly string[] {
  const assessment = useAssessmentLater();
  const begun = resultOf(assessment).states[question] === 'inProgress';
  return begun ? missingIn(assessment.answers, question) : [];
}

interface MissingChoicesProps {
  question: QuestionId;
  missing: readonly string[];
}

/** "Vēl 2 izvēles: Vai ir izvērtētas Iesniegumu likuma prasības?, …", each a link to its field. */
export function MissingChoices({ question, missing }: MissingChoicesProps) {
  const { t, find } = useWords();
  return (
    <>
      {t('ui.bar.missing', { count: missing.length })}{' '}
      {missing.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <LinkButton onClick={() => reach(missingId(question, name))}>
            {find(`questionnaire.${question}.fields.${name}.label`)}
          </LinkButton>
        </span>
      ))}
    </>
  );
}

/** The id of the field where a missing choice is made. */
export const missingId = (question: QuestionId, name: string): string =>
  inputId(pointer('answers', question, answeredAt(question, name)));

/**
 * Moves the focus to a field. A folded field exists only once its part is open, and the part may have to load first.
 */
function reach(id: string, tries = 100): void {
  const folded = document.getElementById(id) ? null : document.getElementById(MORE_FIELDS);
  if (folded instanceof HTMLDetailsElement && tries > 0) {
    folded.open = true;
    setTimeout(reach, 30, id, tries - 1);
  } else focusField(id);
}
