import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { expectClose } from '../assessment/close.ts';
import { type Expected, scenarios, told } from './scenario.ts';

/** The numbers in these lines, with two decimals. */
const arithmetic = (why: readonly string[]) =>
  (why.join(' ').match(/\d+(?:,\d+)?/g) ?? []).map((text) => Number(text.replace(',', '.')).toFixed(2));

describe('scenarios worked out by hand', () => {
  test('there are enough scenarios', () => {
    expect(scenarios().length).toBeGreaterThanOrEqual(20);
  });

  for (const { name, title, all, methodology, expected, why } of scenarios()) {
    test(`${name}: ${title}`, () => {
      // After `npm run expected`, these numbers are the program's own until somebody works them out again.
      const { value, readiness } = expected;
      const missing = [...value, ...readiness].filter(
        (number) => !arithmetic(why).includes(number.toFixed(2)),
      );
      expect(missing, 'the arithmetic beside it arrives at other numbers').toEqual([]);
      const result = told(assess(all, methodologyFor(methodology)), expected);
      const stated = { ...expected };
      for (const key of ['certainSignals', 'possibleSignals'] as const) stated[key]?.sort();
      for (const key of Object.keys(stated) as (keyof Expected)[]) {
        expectClose(result[key], stated[key], key);
      }
    });
  }
});
