import type { Translate } from '../../../locales/words.ts';
import { questionOf } from '../../answers/model/path.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';

/** What was undone or done again, by the place that `History` returns. */
export function undoWords(t: Translate, way: 'undo' | 'redo', place: string | null | undefined): string {
  const done = way === 'undo' ? 'undone' : 'redone';
  if (place === undefined) return t('ui.history.nothing');
  if (place === null) return t(`ui.history.${done}Elsewhere`);
  const question = questionOf(place);
  return question ? t(`ui.history.${done}At`, { number: numberOf(question) }) : t(`ui.history.${done}`);
}
