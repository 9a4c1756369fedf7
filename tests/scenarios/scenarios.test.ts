import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { expectClose } from '../assessment/close.ts';
import { type Expected, scenarios, told } from './scenario.ts';

describe('scenarios worked out by hand', () => {
  test('there are enough of them', () => {
    expect(scenarios().length).toBeGreaterThanOrEqual(20);
  });

  for (const { name, title, all, methodology, expected, why } of scenarios()) {
    test(`${name}: ${title}`, () => {
      expect(why.length, 'the arithmetic stands beside it').toBeGreaterThan(0);
      const result = told(assess(all, methodologyFor(methodology)), expected);
      const stated = { ...expected };
      for (const key of ['certainSignals', 'possibleSignals'] as const) stated[key]?.sort();
      for (const key of Object.keys(stated) as (keyof Expected)[]) {
        expectClose(result[key], stated[key], key);
      }
    });
  }
});
