import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Checkbox } from '../../ui/Checkboxes.tsx';
import type { ChoiceApart } from '../../ui/Radios.tsx';
import { useSelected, useSession } from '../useSession.ts';
import { fieldsOf, hasContent, quickNames } from './askedFields.ts';

/** "We don't know yet" on its own line, for questions with several choices or none. */
export function DontKnow({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { divider: _none, ...line } = useDontKnow(question);
  return (
    <Checkbox
      {...(quickNames(question).length > 1 && { hint: t('questionnaire.common.dontKnow.several') })}
      {...line}
    />
  );
}

/**
 * "We don't know yet", beside a question's options. The values already entered are kept, and they count again when this
 * is taken back.
 */
export function useDontKnow(question: QuestionId): ChoiceApart {
  const { t } = useWords();
  const { change } = useSession();
  const checked = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  const kept = useSelected((assessment) =>
    fieldsOf(question).some(({ path }) => hasContent(assessment, path)),
  );
  const id = `${question}-dontKnow`;
  return {
    id,
    divider: t('ui.common.or'),
    label: t('questionnaire.common.dontKnow.label'),
    ...(checked && kept && { hint: t('questionnaire.common.dontKnow.hint') }),
    checked,
    onChange(on) {
      change(pointer('answers', question, 'dontKnow'), on ? true : undefined);
      // If there are figures, the options and this line replace each other, and the focus must move along.
      setTimeout(() => {
        if (document.activeElement === document.body) document.getElementById(id)?.focus();
      });
    },
  };
}
