import { parseNumber } from '../../answers/edit/numberText.ts';
import type { NumberField } from '../../questionnaire/field.ts';
import { WHETHER } from '../../questionnaire/whether.ts';

const MONTHS = 12;
const MONTHLY: NumberField = WHETHER.q05.fields.groups.row.casesPerMonth;

/** Cases of a year, as they are typed and shown; the file has those of a month. */
export const YEARLY: NumberField = {
  ...MONTHLY,
  unit: 'casesPerYear',
  ...(MONTHLY.usual && { usual: [MONTHS * MONTHLY.usual[0], MONTHS * MONTHLY.usual[1]] }),
};

/** To hundredths, as the file keeps cases. */
const kept = (n: number): number => Math.round(n * 100) / 100;

export const monthlyOf = (yearly: number): number => kept(yearly / MONTHS);
export const yearlyOf = (monthly: number): number => kept(monthly * MONTHS);

/** The cases of a month that a text for a year means; undefined where it is no number of cases a year. */
export function monthlyIn(text: string): number | undefined {
  const reading = parseNumber(text, YEARLY.unit);
  return 'value' in reading ? monthlyOf(reading.value) : undefined;
}

/** The cases of a month that a text gives as such. */
export function monthsIn(text: string): number | undefined {
  const reading = parseNumber(text, MONTHLY.unit);
  return 'value' in reading ? reading.value : undefined;
}

/** What was typed for a year and is kept as something else: a twelfth of it has more than two decimals. */
export function keptInstead(text: string): { monthly: number; yearly: number } | undefined {
  const reading = parseNumber(text, YEARLY.unit);
  if (!('value' in reading)) return undefined;
  const monthly = monthlyOf(reading.value);
  const yearly = yearlyOf(monthly);
  return yearly === reading.value ? undefined : { monthly, yearly };
}
