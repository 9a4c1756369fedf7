import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asLanguage, LANGUAGES, type Language } from '../../locales/languages.ts';
import type { Key, Translate } from '../../locales/words.ts';
import { changeLanguage } from './setup.ts';

interface UsedWords {
  t: Translate;
  /** The text of an optional key; undefined if there is none. */
  find: (key: string) => string | undefined;
  language: Language;
  /** The decimal sign of this language. */
  decimalSign: (typeof LANGUAGES)[Language]['decimalSign'];
  setLanguage: (language: Language) => Promise<void>;
}

/** The words in the chosen language. The component is drawn again when the language changes. */
export function useWords(): UsedWords {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  return useMemo(
    () => ({
      t: (key, params) => t(key, { ...params }),
      find: (key) => (i18n.exists(key) ? t(key as Key) : undefined),
      language,
      decimalSign: LANGUAGES[language].decimalSign,
      setLanguage: changeLanguage,
    }),
    [t, i18n, language],
  );
}
