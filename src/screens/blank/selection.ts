import { useWords } from '../../i18n/useWords.ts';
import {
  isQuestionId,
  numberOf,
  QUESTION_IDS,
  type QuestionId,
  questionsOf,
  SECTIONS,
  type SectionNumber,
} from '../../questionnaire/questionnaire.ts';

/** The selection to print: everything, one section or one question. */
export type Selection =
  | { readonly kind: 'whole'; readonly questions: readonly QuestionId[] }
  | { readonly kind: 'section'; readonly section: SectionNumber; readonly questions: readonly QuestionId[] }
  | { readonly kind: 'question'; readonly question: QuestionId; readonly questions: readonly QuestionId[] };

/** Reads the end of an address: empty or `all`, `s1`, `q05`; undefined if it names no selection. */
export function selectionOf(what = 'all'): Selection | undefined {
  if (what === 'all') return { kind: 'whole', questions: QUESTION_IDS };
  if (isQuestionId(what)) return { kind: 'question', question: what, questions: [what] };
  const section = SECTIONS.find((each) => what === `s${each}`);
  return section && { kind: 'section', section, questions: questionsOf(section) };
}

/** The heading of a selection. */
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
