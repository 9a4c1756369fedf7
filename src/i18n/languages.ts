import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../locales/languages.ts';

const REMEMBERED = 'language';

/** The language chosen last in this browser; the default where none was, or where the browser forbids to remember. */
export function rememberedLanguage(): Language {
  try {
    const remembered = localStorage.getItem(REMEMBERED);
    return isLanguage(remembered) ? remembered : DEFAULT_LANGUAGE;
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
