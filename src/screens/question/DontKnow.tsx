import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Checkbox } from '../../ui/Checkboxes.tsx';
import { useSelected, useSession } from '../useSession.ts';

/** "We don't know yet": what was typed stays, inactive, and comes back when this is unticked. */
export function DontKnow({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { change } = useSession();
  const checked = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  return (
    <Checkbox
      id={`${question}-dontKnow`}
      label={t('questionnaire.common.dontKnow.label')}
      hint={t('questionnaire.common.dontKnow.hint')}
      checked={checked}
      onChange={(on) => change(pointer('answers', question, 'dontKnow'), on ? true : undefined)}
    />
  );
}
