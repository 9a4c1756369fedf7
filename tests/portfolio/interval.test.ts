import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Interval,
  intervalOf,
  perUnit,
  sumOfIntervals,
  surelyGreater,
} from '../../src/portfolio/interval.ts';
import { SEED } from '../support/arbitraries.ts';
import { anyInterval } from '../support/portfolio.ts';

const options = { seed: SEED, numRuns: 2000 };
/** A number within an interval, at a given share of its length. */
const within = ([low, high]: Interval, share: number) => low + (high - low) * share;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within9 = (n: number, [low, high]: Interval) => n >= low - 1e-9 && n <= high + 1e-9;

test('the sum of any numbers in the intervals lies in the sum of the intervals, and both ends can be reached', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyInterval(-1000, 1000), share)), (all) => {
      const total = sumOfIntervals(all.map(([interval]) => interval));
      const sum = all.reduce((so, [interval, at]) => so + within(interval, at), 0);
      expect(within9(sum, [total[0] - 1e-6, total[1] + 1e-6])).toBe(true);
      expect(total[0]).toBe(all.reduce((so, [[low]]) => so + low, 0));
      expect(total[1]).toBe(all.reduce((so, [[, high]]) => so + high, 0));
    }),
    options,
  );
});

test('the gain per euro of any numbers lies in its interval, and both ends can be reached', () => {
  fc.assert(
    fc.property(anyInterval(-500, 500), anyInterval(1, 900), share, share, (gain, cost, a, b) => {
      const [low, high] = perUnit(gain, cost);
      expect(within9(within(gain, a) / within(cost, b), [low, high])).toBe(true);
      const corners = gain.flatMap((g) => cost.map((c) => g / c));
      expect(low).toBeCloseTo(Math.min(...corners), 9);
      expect(high).toBeCloseTo(Math.max(...corners), 9);
    }),
    options,
  );
});

test('a free service has an infinite gain per euro, or none if it has no gain', () => {
  expect(perUnit([5, 10], [0, 100])).toEqual([0.05, Number.POSITIVE_INFINITY]);
  expect(perUnit([0, 0], [0, 0])).toEqual([0, 0]);
  expect(perUnit([-5, 10], [0, 0])).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

test('a number is surely greater only if the intervals do not overlap', () => {
  fc.assert(
    fc.property(anyInterval(0, 20), anyInterval(0, 20), (a, b) => {
      const common = Math.max(a[0], b[0]) <= Math.min(a[1], b[1]);
      expect(surelyGreater(a, b) || surelyGreater(b, a)).toBe(!common);
    }),
    options,
  );
  expect(intervalOf([3, 1])).toEqual([1, 3]);
});
