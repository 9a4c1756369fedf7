import i18next from 'i18next';
import type { Translate } from '../../../locales/words.ts';
import { questionOf } from '../../answers/model/path.ts';
import { allWords } from '../../i18n/setup.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';

/** Says what was undone or redone, from the place that `History` returns. */
export function undoWords(t: Translate, way: 'undo' | 'redo', place: string | null | undefined): string {
  const done = way === 'undo' ? 'undone' : 'redone';
  if (place === undefined) return t('ui.history.nothing');
  if (place === null) return t(`ui.history.${done}Elsewhere`);
  const question = questionOf(place);
  return question ? t(`ui.history.${done}At`, { number: numberOf(question) }) : t(`ui.history.${done}`);
}

/** How long the line stays, in milliseconds. */
const SHOWN = 5000;

/** The id of the line at the edge of the window. */
export const UNDO_LINE = 'undo-line';

/** Says in the line for a while what was undone or redone. */
export async function sayInLine(way: 'undo' | 'redo', place: string | null | undefined): Promise<void> {
  await allWords();
  const t: Translate = (key, params) => i18next.t(key, { ...params });
  const line = document.getElementById(UNDO_LINE);
  if (!line) return;
  const words = document.createElement('span');
  words.textContent = undoWords(t, way, place);
  line.replaceChildren(words);
  setTimeout(() => words.remove(), SHOWN);
}
