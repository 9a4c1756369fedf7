import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import {
  asLanguage,
  DEFAULT_LANGUAGE,
  isLanguage,
  LANGUAGES,
  type Language,
} from '../../locales/languages.ts';
import { FORMATTER, optionsFor } from './options.ts';

/** Parts of the words that are loaded after the first page's. */
type Part = 'soFar' | 'later';

/** The words of one window: which are loaded, and which are needed in every language. */
function createLanguages(instance: typeof i18next) {
  /** A part that was asked for in one language is loaded in every other language chosen later. */
  const asked = new Set<Part>();
  const complete = new Set<`${Language} ${Part}`>();
  let ready: Promise<void> | undefined;

  async function setUp(): Promise<void> {
    await instance
      .use(initReactI18next)
      .use(FORMATTER)
      .init(optionsFor(DEFAULT_LANGUAGE, await LANGUAGES[DEFAULT_LANGUAGE].first()));
    document.documentElement.lang = DEFAULT_LANGUAGE;
    const remembered = rememberedLanguage();
    // If the remembered language cannot be loaded, the page still works in Latvian.
    if (remembered !== DEFAULT_LANGUAGE) await changeLanguage(remembered).catch(() => undefined);
  }

  /** Prepares the words before the first page is drawn, so that the language does not flicker. */
  function setUpLanguages(): Promise<void> {
    ready ??= setUp();
    return ready;
  }

  async function addWords(language: Language, part: Part): Promise<void> {
    if (complete.has(`${language} ${part}`)) return;
    instance.addResourceBundle(language, 'translation', await LANGUAGES[language][part](), true);
    complete.add(`${language} ${part}`);
  }

  async function wordsOf(...parts: Part[]): Promise<void> {
    for (const part of parts) asked.add(part);
    await setUpLanguages();
    await Promise.all(parts.map((part) => addWords(asLanguage(instance.language), part)));
  }

  /** Resolves when the words of the result so far are loaded. From then on, every language loads them. */
  const wordsSoFar = (): Promise<void> => wordsOf('soFar');

  /** Resolves when all words are loaded, including those of the guidance, the result and the files. */
  const allWords = (): Promise<void> => wordsOf('soFar', 'later');

  /** Loads the words if needed, switches the whole page and remembers the choice. Rejects if loading fails. */
  async function changeLanguage(language: Language): Promise<void> {
    if (!instance.hasResourceBundle(language, 'translation')) {
      instance.addResourceBundle(language, 'translation', await LANGUAGES[language].first());
    }
    await Promise.all([...asked].map((part) => addWords(language, part)));
    await instance.changeLanguage(language);
    document.documentElement.lang = language;
    rememberLanguage(language);
  }

  return { setUpLanguages, wordsSoFar, allWords, changeLanguage };
}

const REMEMBERED = 'language';

/** The language chosen last in this browser; the default if none was chosen or the browser remembers nothing. */
function rememberedLanguage(): Language {
  try {
    const remembered = localStorage.getItem(REMEMBERED);
    return isLanguage(remembered) ? remembered : DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // In a private window or on a full disk, the choice lasts until the page is closed.
  }
}

/** The words of this window. There is one set, because react-i18next has one instance for each window. */
export const { setUpLanguages, wordsSoFar, allWords, changeLanguage } = createLanguages(i18next);
