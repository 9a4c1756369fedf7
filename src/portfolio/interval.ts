import { sum } from '../assessment/numbers.ts';
import type { Bounds } from '../assessment/types.ts';

/** The lowest and the highest possible value of a number; either may be infinite. */
export type Interval = readonly [low: number, high: number];

/** Makes an interval from [at worst, at best]. Either may be the smaller number. */
export const intervalOf = ([a, b]: Bounds): Interval => (a <= b ? [a, b] : [b, a]);

/** The sum of intervals. The order makes no difference, down to the last bit. */
export const sumOfIntervals = (all: readonly Interval[]): Interval => [
  sum(all.map(([low]) => low)),
  sum(all.map(([, high]) => high)),
];

/** 0 / 0 counts as 0: a free service that saves nothing has no gain. */
const over = (gain: number, cost: number): number => (gain === 0 ? 0 : gain / cost);

/**
 * The gain per unit of cost (cost ≥ 0). The lower end divides the lowest gain by the cost that makes the result lowest.
 */
export const perUnit = (gain: Interval, cost: Interval): Interval => [
  over(gain[0], gain[0] >= 0 ? cost[1] : cost[0]),
  over(gain[1], gain[1] >= 0 ? cost[0] : cost[1]),
];

/** Whether the first number is greater, whatever the exact values are. */
export const surelyGreater = (a: Interval, b: Interval): boolean => a[0] > b[1];
