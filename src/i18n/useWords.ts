import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Key, Language, Translate } from '../../locales/words.ts';
import { changeLanguage } from './setup.ts';

interface UsedWords {
  t: Translate;
  /** The text of a key that not every question or field has; undefined where there is none. */
  find: (key: string) => string | undefined;
  language: Language;
  setLanguage: (language: Language) => Promise<void>;
}

/** The words in the chosen language; the component is drawn anew when the language changes. */
export function useWords(): UsedWords {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'lv';
  return useMemo(
    () => ({
      t: (key, params) => t(key, { ...params }),
      find: (key) => (i18n.exists(key) ? t(key as Key) : undefined),
      language,
      setLanguage: changeLanguage,
    }),
    [t, i18n, language],
  );
}
