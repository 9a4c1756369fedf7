import type { FormatterModule, InitOptions } from 'i18next';
import type { Language, Words } from '../../locales/languages.ts';
import { format, isFormat } from './format.ts';

/** Common options of the browser's instance and those of tests: one namespace, no network, no markup. */
export function optionsFor(language: Language, words: Words): InitOptions {
  return {
    lng: language,
    fallbackLng: false,
    // A missing text is an error, also if a related language has it.
    load: 'currentOnly',
    initAsync: false,
    nsSeparator: false,
    resources: { [language]: { translation: words } },
    // React escapes texts, on paper too.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false,
  } as InitOptions;
}

/** The formats that texts may name, instead of those of i18next. Passed to an instance with `use`, before `init`. */
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
      // A value that is no date is shown unchanged.
      return value;
    }
  },
};
