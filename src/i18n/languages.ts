import type { Language } from '../../locales/words.ts';
import { lv } from './lv.ts';

/** Each language in its own name, as the language switch shows them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { lv: 'Latviešu', en: 'English' };

export const DEFAULT_LANGUAGE: Language = 'lv';

const REMEMBERED = 'language';

/** Everything that a language has to say: nested texts, as in its files. */
export type Words = object;

/** The words that the first question needs; Latvian is there from the start. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'lv' ? lv : (await import('./en.ts')).en;
}

/** All the other words, to be merged with the first. */
export async function loadLaterWords(language: Language): Promise<Words> {
  return language === 'lv' ? (await import('./lvLater.ts')).lvLater : (await import('./enLater.ts')).enLater;
}

/** The language chosen last in this browser; Latvian where none was, or where the browser forbids to remember. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Private windows and full disks: the choice holds until the page is closed.
  }
}
