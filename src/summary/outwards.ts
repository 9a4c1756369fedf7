import { TOLERANCE } from '../assessment/numbers.ts';
import type { Bounds } from '../assessment/types.ts';

export type NumberFormat = 'number' | 'integer' | 'percent' | 'share' | 'money' | 'moneyRound' | 'years';

/** The smallest step that a format writes, as a power of ten. */
const FINEST: Readonly<Record<NumberFormat, number>> = {
  number: -2,
  integer: 0,
  percent: -2,
  share: -2,
  money: -2,
  moneyRound: 0,
  years: -1,
};

/** How many digits of a range's ends have a meaning. The inputs are known to a tenth at best. */
const DIGITS = 2;

export const ascending = ([a, b]: Bounds): Bounds => (a <= b ? [a, b] : [b, a]);

/** `n` rounded to whole steps of 10 to the power. For a negative power it divides, so that 3 tenths are exactly 0.3. */
function inSteps(n: number, power: number, whole: (steps: number) => number): number {
  const step = 10 ** Math.abs(power);
  return power < 0 ? whole(n * step) / step : whole(n / step) * step;
}

/** Whether the ends print differently. If not, the number is as good as exact. */
export function isRough([a, b]: Bounds, format: NumberFormat): boolean {
  const printed = (n: number) => inSteps(n, FINEST[format], Math.round);
  return printed(a) !== printed(b);
}

function outward(n: number, format: NumberFormat, whole: (steps: number) => number): number {
  if (n === 0 || !Number.isFinite(n)) return n;
  const power = Number(n.toExponential().split('e')[1]) - (DIGITS - 1);
  return inSteps(n, Math.max(power, FINEST[format]), whole);
}

const down = (steps: number): number => Math.floor(steps + TOLERANCE);
const up = (steps: number): number => Math.ceil(steps - TOLERANCE);

/**
 * The ends of a computed figure for print, the smaller first. A rough figure is rounded outwards to two digits, so that
 * it does not promise more than is known. An exact one stays as it is.
 */
export function outwards(bounds: Bounds, format: NumberFormat): Bounds {
  const [low, high] = ascending(bounds);
  if (!isRough(bounds, format)) return [low, high];
  return [outward(low, format, down), outward(high, format, up)];
}

/** The number that a word after the figure must agree with: the last one printed. Finite figures only. */
export function counted(bounds: Bounds, format: NumberFormat): number {
  const [low, high] = outwards(bounds, format);
  return inSteps(Number.isFinite(high) ? high : low, FINEST[format], Math.round);
}
