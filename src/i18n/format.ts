import type { Language } from '../../locales/words.ts';

/**
 * How numbers, money and dates are written. A text names the format: `{{cost, money}}`. Latvian groups thousands with
 * a no-break space also at four digits (`useGrouping: 'always'`; by default it does so from five), and puts a no-break
 * space before the per cent sign, as legal texts do.
 */
const LOCALES: Readonly<Record<Language, string>> = { lv: 'lv-LV', en: 'en-GB' };
const NO_BREAK_SPACE = '\u00a0';

type Format = (value: unknown, language: Language) => string;

const numberFormats = new Map<string, Intl.NumberFormat>();

function writeNumber(value: unknown, language: Language, options: Intl.NumberFormatOptions): string {
  const id = `${language} ${JSON.stringify(options)}`;
  let format = numberFormats.get(id);
  if (!format) {
    // 'negative' writes no minus before a zero that was rounded.
    format = new Intl.NumberFormat(LOCALES[language], {
      useGrouping: 'always',
      signDisplay: 'negative',
      ...options,
    });
    numberFormats.set(id, format);
  }
  // A hyphen would let the line break between the sign and the number.
  return format.format(Number(value)).replace('-', '−');
}

const percent = (value: number, language: Language, decimals: number): string =>
  `${writeNumber(value, language, { maximumFractionDigits: decimals })}${language === 'lv' ? NO_BREAK_SPACE : ''}%`;

const EUROS: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };

/** A Date, an ISO time, or an ISO calendar date, which is taken as that day wherever the reader is. */
function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  const text = String(value);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(text);
}

const two = (value: number): string => String(value).padStart(2, '0');

const FORMATS = {
  /** Up to two decimals: 1 234,5. */
  number: (value, language) => writeNumber(value, language, { maximumFractionDigits: 2 }),
  /** Rounded: 1 235. */
  integer: (value, language) => writeNumber(value, language, { maximumFractionDigits: 0 }),
  /** Euros and cents: 4,20 €. */
  money: (value, language) => writeNumber(value, language, EUROS),
  /** Whole euros: 12 300 €. */
  moneyRound: (value, language) => writeNumber(value, language, { ...EUROS, maximumFractionDigits: 0 }),
  /** Takes 0 to 100: 35,5 %. */
  percent: (value, language) => percent(Number(value), language, 2),
  /** Takes 0 to 1, whole per cent: 36 %. */
  share: (value, language) => percent(Number(value) * 100, language, 0),
  /** Years with one decimal, without the unit: 2,1. */
  years: (value, language) =>
    writeNumber(value, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  /** 2026. gada 5. marts; 5 March 2026. */
  date: (value, language) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(toDate(value)),
  /** 05.03.2026. in Latvian, with the last dot; 05/03/2026. */
  dateShort: (value, language) => {
    const date = toDate(value);
    const parts = [two(date.getDate()), two(date.getMonth() + 1), String(date.getFullYear())];
    return language === 'lv' ? `${parts.join('.')}.` : parts.join('/');
  },
  /** Hours and minutes of the reader's clock: 10.42; 10:42. */
  time: (value, language) => {
    const date = toDate(value);
    const minutes = two(date.getMinutes());
    return language === 'lv' ? `${date.getHours()}.${minutes}` : `${two(date.getHours())}:${minutes}`;
  },
  /** An array of texts: a, b un c; a, b and c. */
  list: (value, language) => new Intl.ListFormat(LOCALES[language]).format(value as string[]),
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** Writes a value in one of the formats above. */
export function format(name: FormatName, value: unknown, language: Language): string {
  return FORMATS[name](value, language);
}
