import type { RatingCurve } from './methodology.ts';
import type { Side } from './types.ts';

/** A value this close below a threshold reaches it. */
export const TOLERANCE = 1e-9;

export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE;
}

export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + TOLERANCE;
}

/** A saving or a difference below this counts as zero. */
export function settleZero(value: number): number {
  return Math.abs(value) <= TOLERANCE ? 0 : value;
}

/** Rounds points and influences, so that they can be compared. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Adds from the smallest number up, so that the order of rows makes no difference, down to the last bit. */
export function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

export function onLine(x: number, line: RatingCurve): number {
  let [fromX, fromY] = line[0] as readonly [number, number];
  if (x <= fromX) return fromY;
  for (const [toX, toY] of line) {
    if (x <= toX) return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
    [fromX, fromY] = [toX, toY];
  }
  return fromY;
}

/** The rating of an option. A missing option takes the worst or the best rating. */
export function pick<O extends string>(
  scale: Readonly<Record<O, number>>,
  option: O | undefined,
  side: Side,
) {
  if (option !== undefined) return scale[option];
  const ratings: number[] = Object.values(scale);
  return side === 'worst' ? Math.min(...ratings) : Math.max(...ratings);
}

/** Whether a choice is one of these. At worst a missing choice counts as one of them, at best it does not. */
export function holds<O>(option: O | undefined, oneOf: readonly O[], side: Side): boolean {
  return option === undefined ? side === 'worst' : oneOf.includes(option);
}

export function span(lowest: number, highest: number, side: Side): number {
  return side === 'worst' ? lowest : highest;
}
