import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { anyAnswers, denseAnswers, SEED } from '../support/arbitraries.ts';
import { DEFAULT, generator, resultAlone } from './method.ts';

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  return items
    .map((item) => ({ item, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The same answers with rows, options of a set, fields and questions in another order. */
function reordered(value: unknown, draw: () => number): unknown {
  if (Array.isArray(value)) return shuffled(value, draw).map((item) => reordered(item, draw));
  if (typeof value !== 'object' || value === null) return value;
  const entries = shuffled(Object.entries(value), draw);
  return Object.fromEntries(entries.map(([key, inner]) => [key, reordered(inner, draw)]));
}

test('the order of rows, keys and answers does not change even the last bit', () => {
  fc.assert(
    fc.property(fc.oneof(anyAnswers, denseAnswers), fc.nat(), (answers, seed) => {
      const other = reordered(answers, generator(seed)) as Answers;
      expect(JSON.stringify(assess(other, DEFAULT))).toBe(JSON.stringify(assess(answers, DEFAULT)));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('the order in which shares are added changes nothing', () => {
  // In floating point, 0.1 + 0.2 + 0.3 differs from 0.3 + 0.2 + 0.1.
  const rating = (...shares: number[]) =>
    resultAlone({ q04: { scenarios: shares.map((share) => ({ share, electronic: true })) } }).ratings.q04;
  expect(rating(0.3, 0.2, 0.1)).toStrictEqual(rating(0.1, 0.2, 0.3));
});
