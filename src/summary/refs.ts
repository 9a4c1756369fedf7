import type { Translate } from '../../locales/words.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { ordinals } from './source.ts';

/** "3. jautājums". */
export function refOf(t: Translate, question: QuestionId): string {
  return t('assessment.question.ref', { n: numberOf(question) });
}

/** "3., 6. jaut.", for a column. */
export function shortRefs(t: Translate, questions: readonly QuestionId[]): string {
  return t('ui.paper.questions', { numbers: ordinals(t, questions).join(', ') });
}
