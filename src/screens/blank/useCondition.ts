import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Field } from '../../questionnaire/field.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { textKey } from '../question/fieldTexts.ts';

/** Upon which choices a field counts, in words; null where it always does. */
export function useCondition(question: QuestionId, field: Field): string | null {
  const { t, find } = useWords();
  if (!field.when) return null;
  const options = field.when.flatMap(({ field: name, is }) => {
    const key = textKey(pointer('answers', question, name));
    return is.map((option) => find(`${key}.options.${option}`) ?? option);
  });
  return t('ui.blank.if', { options: options.join(` ${t('ui.common.or')} `) });
}
