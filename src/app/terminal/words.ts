import en from '../../../locales/en/terminal.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../../locales/languages.ts';
import lv from '../../../locales/lv/terminal.json' with { type: 'json' };
import type { Translate } from '../../../locales/words.ts';
import { createTranslate } from '../../i18n/createTranslate.ts';

const TERMINAL: Readonly<Record<Language, typeof lv>> = { lv, en };

/** All the words of a language, including those of the terminal. */
export async function translateTo(language: Language): Promise<Translate> {
  const { first, soFar, later } = LANGUAGES[language];
  return createTranslate(language, await first(), await soFar(), await later(), {
    terminal: TERMINAL[language],
  });
}
