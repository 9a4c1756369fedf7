import { parseNumber } from '../../answers/edit/numberText.ts';
import type { NumberField } from '../../questionnaire/field.ts';
import { WHETHER } from '../../questionnaire/whether.ts';

const MONTHS = 12;
const MONTHLY: NumberField = WHETHER.q05.fields.groups.row.casesPerMonth;

/** Cases a year, as typed and shown. The file has cases a month. */
export const YEARLY: NumberField = {
  ...MONTHLY,
  unit: 'casesPerYear',
  ...(MONTHLY.usual && { usual: [MONTHS * MONTHLY.usual[0], MONTHS * MONTHLY.usual[1]] }),
};

/** Rounded to hundredths, as the file stores cases. */
const kept = (n: number): number => Math.round(n * 100) / 100;

export const monthlyOf = (yearly: number): number => kept(yearly / MONTHS);
export const yearlyOf = (monthly: number): number => kept(monthly * MONTHS);

/** Cases a month from a text for a year; undefined if the text is not a number of cases a year. */
export function monthlyIn(text: string): number | undefined {
  const reading = parseNumber(text, YEARLY.unit);
  return 'value' in reading ? monthlyOf(reading.value) : undefined;
}

/** Cases a month from a text that says "a month". */
export function monthsIn(text: string): number | undefined {
  const reading = parseNumber(text, MONTHLY.unit);
  return 'value' in reading ? reading.value : undefined;
}

/** What is stored for a yearly number whose twelfth has more than two decimals; undefined for any other number. */
export function keptInstead(text: string): { monthly: number; yearly: number } | undefined {
  const reading = parseNumber(text, YEARLY.unit);
  if (!('value' in reading)) return undefined;
  const monthly = monthlyOf(reading.value);
  const yearly = yearlyOf(monthly);
  return yearly === reading.value ? undefined : { monthly, yearly };
}
