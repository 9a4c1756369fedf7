import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { asLanguage, LANGUAGES, type Language } from '../../locales/languages.ts';
import type { Key, Translate } from '../../locales/words.ts';
import { changeLanguage } from './setup.ts';

interface UsedWords {
  t: Translate;
  /** The text of a key that not every question or field has; undefined where there is none. */
  find: (key: string) => string | undefined;
  language: Language;
  /** As numbers of this language have it. */
  decimalSign: (typeof LANGUAGES)[Language]['decimalSign'];
  setLanguage: (language: Language) => Promise<void>;
}

const made = new Map<Language, UsedWords>();

/** Made once a language: whatever compares them is drawn anew when the language changes, and only then. */
function wordsIn(language: Language): UsedWords {
  const known = made.get(language);
  if (known) return known;
  const t = i18next.getFixedT(language);
  const words: UsedWords = {
    t: (key, params) => t(key, { ...params }),
    find: (key) => (i18next.exists(key) ? t(key as Key) : undefined),
    language,
    decimalSign: LANGUAGES[language].decimalSign,
    setLanguage: changeLanguage,
  };
  made.set(language, words);
  return words;
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

/** The words in the chosen language; the component is drawn anew when the language changes. */
export function useWords(): UsedWords {
  return wordsIn(useSyncExternalStore(subscribe, () => asLanguage(i18next.language)));
}
