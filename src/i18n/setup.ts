import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { asLanguage, DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../locales/languages.ts';
import { rememberedLanguage, rememberLanguage } from './languages.ts';
import { addFormats, optionsFor } from './options.ts';

/** Prepares the words before the first page is drawn, so that nothing flickers from one language to the other. */
export async function setUpLanguages(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .init(optionsFor(DEFAULT_LANGUAGE, await LANGUAGES[DEFAULT_LANGUAGE].first()));
  addFormats(i18next);
  document.documentElement.lang = DEFAULT_LANGUAGE;
  const remembered = rememberedLanguage();
  // Where the file of the other language cannot be loaded, the page still works in Latvian.
  if (remembered !== DEFAULT_LANGUAGE) await changeLanguage(remembered).catch(() => undefined);
}

let allAsked = false;
const complete = new Set<Language>();

async function addLaterWords(language: Language): Promise<void> {
  if (complete.has(language)) return;
  i18next.addResourceBundle(language, 'translation', await LANGUAGES[language].later(), true);
  complete.add(language);
}

/** Resolves when the words of the guidance and of the result are there too, from then on in each language. */
export async function allWords(): Promise<void> {
  allAsked = true;
  await addLaterWords(asLanguage(i18next.language));
}

/** Loads the words where needed, then switches the whole page and remembers the choice. Rejects if loading fails. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await LANGUAGES[language].first());
  }
  if (allAsked) await addLaterWords(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
