import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Selection } from './selection.ts';

/** The heading of what is printed. */
export function useTitle(selection: Selection): string {
  const { t } = useWords();
  if (selection.kind === 'whole') return t('questionnaire.documentTitle');
  if (selection.kind === 'section') return t(`questionnaire.sections.s${selection.section}.title`);
  const { question } = selection;
  return t('ui.blank.question', {
    n: numberOf(question),
    name: t(`questionnaire.${question}.short`),
  });
}
