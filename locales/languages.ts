import { lv } from './lv/first.ts';

/** The texts of a language may be nested in any way, as its files are. */
export type NestedTexts = object;

/** What the program has to know about a language. A new language is a folder of words and an entry below. */
interface LanguageEntry {
  /** Its name in the language itself, as the language switch shows it. */
  readonly name: string;
  /** The BCP 47 tag for numbers, lists and long dates. */
  readonly locale: string;
  readonly decimalSign: ',' | '.';
  /** What stands between a number and the per cent sign. */
  readonly beforePercent: string;
  /** A date for places with little room. */
  readonly shortDate: (date: Date) => string;
  /** Hours and minutes of the reader's clock. */
  readonly time: (date: Date) => string;
  /** The words that the first question needs. */
  readonly first: () => Promise<NestedTexts>;
  /** The words of the result so far. They come with the scoring and are merged with the first ones. */
  readonly soFar: () => Promise<NestedTexts>;
  /** All other words, which are merged with these. */
  readonly later: () => Promise<NestedTexts>;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const LANGUAGES = {
  lv: {
    name: 'Latviešu',
    locale: 'lv-LV',
    decimalSign: ',',
    // Legal texts have a no-break space here.
    beforePercent: '\u00a0',
    shortDate: (date) => `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}.`,
    time: (date) => `${date.getHours()}.${two(date.getMinutes())}`,
    // These words are part of the program, because no page works without them.
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

/** Throws if the table has no such language. Otherwise the signs of another language would be used unnoticed. */
export function asLanguage(text: string): Language {
  if (!isLanguage(text)) throw new Error(`No language ${text}.`);
  return text;
}

export const languageOf = (text: string): LanguageEntry => LANGUAGES[asLanguage(text)];
