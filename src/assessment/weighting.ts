import type { MethodologyReference } from '../answers/model/types.ts';
import {
  DEFAULT_METHODOLOGY,
  type Methodology,
  READINESS_QUESTIONS,
  VALUE_QUESTIONS,
} from './methodology.ts';

/** Questions that may not be rated, so they must not be the only ones with a weight. */
export const NOT_ALWAYS_RATED: readonly string[] = ['q03', 'q10'];

const DEFAULTS: Methodology = { ...DEFAULT_METHODOLOGY, custom: false, rejected: false };

/**
 * The default method with an institution's own weights and thresholds, if it can use them: weights 0 to 1,000, at least
 * one above 0 in value (q03 and q10 do not count) and one in readiness, and 0 ≤ low ≤ high ≤ 100. Method 3.
 */
export function methodologyFor(own: MethodologyReference | undefined): Methodology {
  if (!own?.weights && !own?.thresholds) return DEFAULTS;
  const numbers = DEFAULT_METHODOLOGY;
  const value = ownWeights(numbers.weights.value, own?.weights);
  const readiness = ownWeights(numbers.weights.readiness, own?.weights);
  const thresholds = {
    low: own?.thresholds?.low ?? numbers.thresholds.low,
    high: own?.thresholds?.high ?? numbers.thresholds.high,
  };
  const weights = { value, readiness };
  if (!usable(weights, thresholds)) return { ...numbers, custom: false, rejected: true };
  const custom =
    VALUE_QUESTIONS.some((id) => value[id] !== numbers.weights.value[id]) ||
    READINESS_QUESTIONS.some((id) => readiness[id] !== numbers.weights.readiness[id]) ||
    thresholds.low !== numbers.thresholds.low ||
    thresholds.high !== numbers.thresholds.high;
  return { ...numbers, weights, thresholds, custom, rejected: false };
}

/** The share (0–1) of each question on its axis. Own weights need not add up to 100. */
export function sharesOf(own: MethodologyReference | undefined): Readonly<Record<string, number>> {
  const axes = Object.values(methodologyFor(own).weights).map(Object.entries<number>);
  return Object.fromEntries(
    axes.flatMap((axis) => {
      const all = axis.reduce((sum, [, weight]) => sum + weight, 0);
      return axis.map(([id, weight]) => [id, weight / all]);
    }),
  );
}

/** The given numbers, with defaults for missing ones. */
export function ownWeights<W extends Record<string, number>>(
  defaults: W,
  own: Record<string, number> | undefined,
): W {
  const named = Object.keys(defaults).map((id) => [id, own?.[id] ?? defaults[id]]);
  return Object.fromEntries(named) as W;
}

/** Whether the method can compute with these numbers; `unusableIn` says why not. */
function usable(weights: Methodology['weights'], thresholds: Methodology['thresholds']): boolean {
  const { ownWeights: allowed, ownThresholds: limits } = DEFAULT_METHODOLOGY;
  const all = [...Object.values(weights.value), ...Object.values(weights.readiness)];
  const ordered = [limits.min, thresholds.low, thresholds.high, limits.max];
  return (
    all.every((weight) => weight >= allowed.min && weight <= allowed.max) &&
    VALUE_QUESTIONS.some((id) => weights.value[id] > 0 && !NOT_ALWAYS_RATED.includes(id)) &&
    READINESS_QUESTIONS.some((id) => weights.readiness[id] > 0) &&
    ordered.every((bound, i) => i === 0 || bound >= (ordered[i - 1] as number))
  );
}
