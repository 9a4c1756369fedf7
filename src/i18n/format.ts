import { languageOf } from '../../locales/languages.ts';

/**
 * How numbers, money and dates are written. A text names its format: `{{cost, money}}`. In Latvian a no-break space
 * groups thousands from four digits on (`useGrouping: 'always'`; the default begins at five). A language that is not in
 * the table of languages is an error.
 */
type Format = (value: unknown, language: string) => string;

const numberFormats = new Map<string, Intl.NumberFormat>();

function writeNumber(value: unknown, language: string, options: Intl.NumberFormatOptions): string {
  const id = `${language} ${JSON.stringify(options)}`;
  let format = numberFormats.get(id);
  if (!format) {
    // 'negative' leaves out the minus of a number that is rounded to zero.
    format = new Intl.NumberFormat(languageOf(language).locale, {
      useGrouping: 'always',
      signDisplay: 'negative',
      ...options,
    });
    numberFormats.set(id, format);
  }
  // A hyphen would let the line break between the sign and the number.
  return format.format(Number(value)).replace('-', '−');
}

const percent = (value: number, language: string, decimals: number): string =>
  `${writeNumber(value, language, { maximumFractionDigits: decimals })}${languageOf(language).beforePercent}%`;

const EUROS: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };

/** A Date, an ISO time, or an ISO calendar date. A calendar date is the same day in every time zone. */
function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  const text = String(value);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(text);
}

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
  /** Takes 0 to 1, rounded to a whole percentage: 36 %. */
  share: (value, language) => percent(Number(value) * 100, language, 0),
  /** Years with up to one decimal, without the unit: 2,1. */
  years: (value, language) => writeNumber(value, language, { maximumFractionDigits: 1 }),
  /** 2026. gada 5. marts; 5 March 2026. */
  date: (value, language) =>
    new Intl.DateTimeFormat(languageOf(language).locale, { dateStyle: 'long' }).format(toDate(value)),
  /** 05.03.2026. in Latvian, with the last dot; 5 Mar 2026. */
  dateShort: (value, language) => languageOf(language).shortDate(toDate(value)),
  /** Hours and minutes of the reader's clock: 10.42; 10:42. */
  time: (value, language) => languageOf(language).time(toDate(value)),
  /** An array of texts: a, b un c; a, b and c. */
  list: (value, language) => new Intl.ListFormat(languageOf(language).locale).format(value as string[]),
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const isFormat = (name: string | undefined): name is FormatName =>
  name !== undefined && Object.hasOwn(FORMATS, name);

/** Writes a value in one of the formats above. */
export function format(name: FormatName, value: unknown, language: string): string {
  return FORMATS[name](value, language);
}
