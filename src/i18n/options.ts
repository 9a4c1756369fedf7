import type { FormatterModule, InitOptions } from 'i18next';
import type { Language, NestedTexts } from '../../locales/languages.ts';
import { format, isFormat } from './format.ts';

/** The options that the browser and the tests share: one namespace, no network, no markup. */
export function optionsFor(language: Language, words: NestedTexts): InitOptions {
  return {
    lng: language,
    fallbackLng: false,
    // A missing text is an error even if a related language has it.
    load: 'currentOnly',
    initAsync: false,
    nsSeparator: false,
    resources: { [language]: { translation: words } },
    // React escapes all texts, also in print.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false,
  } as InitOptions;
}

/** The formats above in place of those of i18next. Pass this to `use` before `init`. */
export const FORMATTER: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value, name, language) {
    if (!isFormat(name) || value === undefined || value === null) return value;
    try {
      return format(name, value, language ?? '');
    } catch {
      // A value that is not a date is shown as it is.
      return value;
    }
  },
};
