import type { Translate } from '../../locales/words.ts';
import { TOLERANCE } from '../assessment/numbers.ts';
import type { Bounds } from '../assessment/types.ts';
import { ascending, counted, isRough, type NumberFormat, outwards } from './outwards.ts';

/** In EUR. From here on, cents are left out. */
const WITHOUT_CENTS = 1000;
/** Below this a fraction of a case is still shown. */
const WHOLE_CASES = 10;
/** In years. A rough time shorter than this is given in months. */
const IN_MONTHS = 2;
const MONTHS = 12;

/** The smallest amounts that the money formats write. */
const LEAST: Partial<Record<NumberFormat, number>> = { money: 0.01, moneyRound: 1 };

export function written(t: Translate, n: number, format: NumberFormat): string {
  const least = LEAST[format];
  // An amount above zero must not print as zero.
  if (least !== undefined && n !== 0 && Math.abs(n) < least / 2) {
    return t('assessment.units.lessThan', { n: t(`assessment.units.${format}`, { n: least }) });
  }
  return t(`assessment.units.${format}`, { n });
}

/** The formats to use if neither end of a rough figure has a fraction. */
const WHOLE: Partial<Record<NumberFormat, NumberFormat>> = { money: 'moneyRound', years: 'integer' };

/** The ends of a computed figure in words, the smaller first. */
function told(t: Translate, bounds: Bounds, format: NumberFormat): readonly [from: string, to: string] {
  const [low, high] = outwards(bounds, format);
  const whole = isRough(bounds, format) && Number.isInteger(low) && Number.isInteger(high);
  const fitting = (whole && WHOLE[format]) || format;
  return [written(t, low, fitting), written(t, high, fitting)];
}

/** "540–900", "no −8 100 € līdz 23 000 €"; one number if both ends are equal. */
function joined(t: Translate, from: string, to: string, negative: boolean): string {
  if (from === to) return to;
  if (negative) return t('assessment.units.fromTo', { from, to });
  const unit = /\D+$/.exec(to)?.[0] ?? '';
  const bare = unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
  return t('assessment.units.range', { from: bare, to });
}

/** A computed figure, rounded outwards if rough: "540–900", "2,00–3,50 €". Finite bounds only. */
export function between(t: Translate, bounds: Bounds, format: NumberFormat): string {
  return joined(t, ...told(t, bounds, format), Math.min(...bounds) < 0);
}

/** Both ends of the range, not rounded outwards: for points out of 100 and for numbers that readers compute again by hand. */
export function exactly(t: Translate, bounds: Bounds, format: NumberFormat): string {
  const [low, high] = ascending(bounds);
  return joined(t, written(t, low, format), written(t, high, format), low < 0);
}

/** Like `between`, but with each end separate and the worst first, for the columns of a table. */
export function ends(t: Translate, bounds: Bounds, format: NumberFormat): readonly [string, string] {
  const [from, to] = told(t, bounds, format);
  return bounds[0] <= bounds[1] ? [from, to] : [to, from];
}

/** Like `between`, with a phrase for an infinite end: "2,0, sliktākajā gadījumā neatmaksājas". */
export function betweenOr(t: Translate, bounds: Bounds, format: NumberFormat, word: string): string {
  const [low, high] = outwards(bounds, format);
  if (Number.isFinite(high)) return between(t, bounds, format);
  if (!Number.isFinite(low)) return word;
  return t('assessment.units.orInfinite', { from: written(t, low, format), word });
}

const largest = (bounds: Bounds): number => Math.max(...bounds.filter(Number.isFinite).map(Math.abs), 0);

/** The format for EUR, with cents below 1,000. */
export function euros(bounds: Bounds): NumberFormat {
  return largest(bounds) < WITHOUT_CENTS ? 'money' : 'moneyRound';
}

/** The format for cases and hours, with whole numbers from 10 on. */
export function countsOf(bounds: Bounds): NumberFormat {
  return largest(bounds) < WHOLE_CASES ? 'number' : 'integer';
}

const DURATIONS = {
  long: { years: 'yearsLong', months: 'monthsLong', least: 'underMonthLong' },
  within: { years: 'inYears', months: 'inMonths', least: 'underMonthWithin' },
} as const;

/**
 * A time in years with its word: "1,4–3,9 gadi", or after "atmaksājas" "1,4–3,9 gados". A rough time below two years is
 * in whole months. If the longer end is infinite, only the shorter one is given.
 */
export function duration(t: Translate, bounds: Bounds, words: keyof typeof DURATIONS): string {
  const known = bounds.filter(Number.isFinite);
  // "0 gadi" would mean that it pays back at once.
  const longest = Math.max(...known);
  if (finite(bounds) && longest > 0 && longest < 1 / MONTHS)
    return t(`assessment.units.${DURATIONS[words].least}`);
  const inMonths = longest < IN_MONTHS && isRough(bounds, 'years');
  const shown: Bounds = inMonths ? [bounds[0] * MONTHS, bounds[1] * MONTHS] : bounds;
  const format: NumberFormat = inMonths ? 'integer' : 'years';
  const [low, high] = outwards(shown, format);
  const n = Number.isFinite(high) ? between(t, shown, format) : written(t, low, format);
  const key = DURATIONS[words][inMonths ? 'months' : 'years'];
  return t(`assessment.units.${key}`, { n, count: counted(shown, format) });
}

/** Value or readiness out of 100, rounded down: rounded up, a score could seem to reach a threshold that it misses. */
export function score(t: Translate, bounds: Bounds): string {
  const whole = (n: number) => Math.floor(n + TOLERANCE);
  return exactly(t, [whole(bounds[0]), whole(bounds[1])], 'integer');
}

export function finite(bounds: Bounds | null): bounds is Bounds {
  return bounds?.every(Number.isFinite) ?? false;
}
