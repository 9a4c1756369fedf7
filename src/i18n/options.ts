import type { FormatterModule, InitOptions } from 'i18next';
import type { Language, Words } from '../../locales/languages.ts';
import { format, isFormat } from './format.ts';

/** What the browser's instance and those of tests have in common: one namespace, no network, no markup. */
export function optionsFor(language: Language, words: Words): InitOptions {
  return {
    lng: language,
    fallbackLng: false,
    // A text that a language lacks is an error, also where another one has the same root.
    load: 'currentOnly',
    initAsync: false,
    nsSeparator: false,
    resources: { [language]: { translation: words } },
    // React escapes what it shows, and the print is built with React too.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false,
  } as InitOptions;
}

/** The formats that texts may name, in place of those that i18next has. Handed to an instance by `use`, before `init`. */
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
      // What is no date is shown as it stands.
      return value;
    }
  },
};
