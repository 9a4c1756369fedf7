import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Field } from '../../questionnaire/field.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { textKey } from '../question/fieldTexts.ts';

/** The choices with which a field counts, in words; null if it always counts. */
export function useWhen(question: QuestionId, field: Field): string | null {
  const { t, find } = useWords();
  const options = askedUpon(field).map(
    ({ field: name, option }) =>
      find(`${textKey(pointer('answers', question, name))}.options.${option}`) ?? option,
  );
  if (options.length === 0) return null;
  return t('ui.blank.if', { options: options.join(` ${t('ui.common.or')} `) });
}

/** Each option with which a field is asked, and the field of that option. */
const askedUpon = ({ when }: Field): { readonly field: string; readonly option: string }[] =>
  (when ?? []).flatMap(({ field, is }) => is.map((option) => ({ field, option })));
