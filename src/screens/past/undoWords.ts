import type { Translate } from '../../../locales/words.ts';
import { questionOf } from '../../answers/path.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';

/** What was undone or done again, by the place that `History` returns; undefined where there was no step. */
export function undoWords(t: Translate, way: 'undo' | 'redo', place: string | undefined): string {
  const done = way === 'undo' ? 'undone' : 'redone';
  if (place === undefined) return t('ui.history.nothing');
  const question = questionOf(place);
  return question ? t(`ui.history.${done}At`, { number: numberOf(question) }) : t(`ui.history.${done}`);
}
