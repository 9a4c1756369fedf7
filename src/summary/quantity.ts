import type { Translate } from '../../locales/words.ts';
import { TOLERANCE } from '../assessment/numbers.ts';
import type { Bounds } from '../assessment/types.ts';

export type NumberFormat = 'number' | 'integer' | 'percent' | 'share' | 'money' | 'moneyRound' | 'years';

/** From here on cents say nothing. */
const WITHOUT_CENTS = 1000;
/** Below this a part of a case still says something. */
const WHOLE_CASES = 10;

export function written(t: Translate, n: number, format: NumberFormat): string {
  return t(`assessment.units.${format}`, { n });
}

const sorted = ([a, b]: Bounds): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** "540–900", "2,03–3,42 €", "no −8 051 € līdz 22 258 €"; one number where both ends print the same. Finite bounds only. */
export function between(t: Translate, bounds: Bounds, format: NumberFormat): string {
  const [low, high] = sorted(bounds);
  const [from, to] = [written(t, low, format), written(t, high, format)];
  if (from === to) return to;
  if (low < 0) return t('assessment.units.fromTo', { from, to });
  const unit = /\D+$/.exec(to)?.[0] ?? '';
  const bare = unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
  return t('assessment.units.range', { from: bare, to });
}

/** As `between`, with words where an end is infinite: "2,0, sliktākajā gadījumā neatmaksājas". */
export function betweenOr(t: Translate, bounds: Bounds, format: NumberFormat, word: string): string {
  const [low, high] = sorted(bounds);
  if (Number.isFinite(high)) return between(t, bounds, format);
  if (!Number.isFinite(low)) return word;
  return t('assessment.units.orInfinite', { from: written(t, low, format), word });
}

const largest = (bounds: Bounds): number => Math.max(...bounds.filter(Number.isFinite).map(Math.abs), 0);

/** EUR: with cents up to 1,000. */
export function euros(bounds: Bounds): NumberFormat {
  return largest(bounds) < WITHOUT_CENTS ? 'money' : 'moneyRound';
}

/** Cases and hours: whole from 10. */
export function countsOf(bounds: Bounds): NumberFormat {
  return largest(bounds) < WHOLE_CASES ? 'number' : 'integer';
}

/** Years to one decimal with their word, in the case of "atmaksājas … gadā". Finite bounds only. */
export function inYears(t: Translate, bounds: Bounds): string {
  const count = Math.round(Math.max(...bounds) * 10) / 10;
  return t('assessment.units.inYears', { n: between(t, bounds, 'years'), count });
}

/** Value or readiness out of 100, whole and never rounded up, so that nothing seems to reach a threshold it misses. */
export function score(t: Translate, bounds: Bounds): string {
  const whole = (n: number) => Math.floor(n + TOLERANCE);
  return between(t, [whole(bounds[0]), whole(bounds[1])], 'integer');
}

export function finite(bounds: Bounds | null): bounds is Bounds {
  return bounds?.every(Number.isFinite) ?? false;
}
