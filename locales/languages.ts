import { lv } from './lv/first.ts';

/** Everything nested texts may be: as in the files of a language. */
export type NestedTexts = object;

/** What the program has to know of a language. A further one is a folder of words and an entry below. */
interface LanguageEntry {
  /** In the language itself, as the language switch shows it. */
  readonly name: string;
  /** BCP 47 tag by which numbers, lists and long dates are written. */
  readonly locale: string;
  readonly decimalSign: ',' | '.';
  /** What stands between a number and its per cent sign. */
  readonly beforePercent: string;
  /** A day where there is little room. */
  readonly shortDate: (date: Date) => string;
  /** Hours and minutes of the reader's clock. */
  readonly time: (date: Date) => string;
  /** The words that the first question needs. */
  readonly first: () => Promise<NestedTexts>;
  /** The words of the result so far, to be merged with the first: they come with the scoring. */
  readonly soFar: () => Promise<NestedTexts>;
  /** All the other words, to be merged with these. */
  readonly later: () => Promise<NestedTexts>;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const LANGUAGES = {
  lv: {
    name: 'Latviešu',
    locale: 'lv-LV',
    decimalSign: ',',
    // As legal texts have it.
    beforePercent: '\u00a0',
    shortDate: (date) => `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}.`,
    time: (date) => `${date.getHours()}.${two(date.getMinutes())}`,
    // Part of the program: without them there is no page.
    first: async () => lv,
    soFar: async () => (await import('./lv/soFar.ts')).lvSoFar,
    later: async () => (await import('./lv/later.ts')).lvLater,
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    decimalSign: '.',
    beforePercent: '',
    shortDate: (date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(date),
    time: (date) => `${two(date.getHours())}:${two(date.getMinutes())}`,
    first: async () => (await import('./en/first.ts')).en,
    soFar: async () => (await import('./en/soFar.ts')).enSoFar,
    later: async () => (await import('./en/later.ts')).enLater,
  },
} as const satisfies Record<string, LanguageEntry>;

export type Language = keyof typeof LANGUAGES;

export const DEFAULT_LANGUAGE: Language = 'lv';

export const isLanguage = (text: string | null): text is Language =>
  text !== null && Object.hasOwn(LANGUAGES, text);

/** Throws where the table has no such language: the signs of another one would be wrong without a word. */
export function asLanguage(text: string): Language {
  if (!isLanguage(text)) throw new Error(`No language ${text}.`);
  return text;
}

export const languageOf = (text: string): LanguageEntry => LANGUAGES[asLanguage(text)];
