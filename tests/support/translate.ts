import { createInstance } from 'i18next';
import type { Language, Words } from '../../locales/languages.ts';
import type { Translate } from '../../locales/words.ts';
import { addFormats, optionsFor } from '../../src/i18n/options.ts';

/**
 * The texts of one language without React and without the browser's instance. A missing text or parameter is an
 * error here: whoever builds a page from these words is to hear of it at once.
 */
export function createTranslate(language: Language, words: Words): Translate {
  const instance = createInstance();
  void instance.init({
    ...optionsFor(language, words),
    parseMissingKeyHandler: (key) => {
      throw new Error(`No text ${key} in ${language}.`);
    },
    missingInterpolationHandler: (text, match) => {
      throw new Error(`No value for ${match[0]} in "${text}".`);
    },
  });
  addFormats(instance);
  return (key, params) => instance.t(key, { ...params });
}
