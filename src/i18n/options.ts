import type { InitOptions, i18n } from 'i18next';
import type { Language, Words } from '../../locales/languages.ts';
import { FORMAT_NAMES, format } from './format.ts';

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

/** Teaches an instance the formats that texts may name. Call after `init`. */
export function addFormats(instance: i18n): void {
  for (const name of FORMAT_NAMES) {
    instance.services.formatter?.add(name, (value, language) => format(name, value, language ?? ''));
  }
}
