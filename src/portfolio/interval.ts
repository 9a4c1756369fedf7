import { sum } from '../assessment/numbers.ts';
import type { Bounds } from '../assessment/types.ts';

/** The lowest and the highest that a number may be; either may be infinite. */
export type Interval = readonly [low: number, high: number];

/** From [at worst, at best], which may fall or rise. */
export const intervalOf = ([a, b]: Bounds): Interval => (a <= b ? [a, b] : [b, a]);

/** The sum of numbers that are each known to an interval; the order of them changes not even the last bit. */
export const sumOfIntervals = (all: readonly Interval[]): Interval => [
  sum(all.map(([low]) => low)),
  sum(all.map(([, high]) => high)),
];

/** Nothing saved at no cost is nothing, not "no number". */
const over = (gain: number, cost: number): number => (gain === 0 ? 0 : gain / cost);

/** What comes of a gain for each unit of a cost of 0 or more: least where the gain is least and the cost weighs most. */
export const perUnit = (gain: Interval, cost: Interval): Interval => [
  over(gain[0], gain[0] >= 0 ? cost[1] : cost[0]),
  over(gain[1], gain[1] >= 0 ? cost[0] : cost[1]),
];

/** Whatever the numbers turn out to be, the first is greater. */
export const surelyGreater = (a: Interval, b: Interval): boolean => a[0] > b[1];
