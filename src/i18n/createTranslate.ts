import { createInstance } from 'i18next';
import type { Language, NestedTexts } from '../../locales/languages.ts';
import type { Translate } from '../../locales/words.ts';
import { FORMATTER, optionsFor } from './options.ts';

/**
 * The texts of one language for the terminal and for tests, without React and the browser's i18next. `words` are merged
 * in order. A missing text or parameter throws, so that mistakes show at once.
 */
export function createTranslate(language: Language, ...words: readonly NestedTexts[]): Translate {
  const instance = createInstance().use(FORMATTER);
  void instance.init({
    ...optionsFor(language, {}),
    parseMissingKeyHandler: (key) => {
      throw new Error(`No text ${key} in ${language}.`);
    },
    missingInterpolationHandler: (text, match) => {
      throw new Error(`No value for ${match[0]} in "${text}".`);
    },
  });
  for (const some of words) instance.addResourceBundle(language, 'translation', some, true);
  return (key, params) => instance.t(key, { ...params });
}
