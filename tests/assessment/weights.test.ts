import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import {
  DEFAULT_METHODOLOGY,
  READINESS_QUESTIONS,
  VALUE_QUESTIONS,
} from '../../src/assessment/methodology.ts';
import { makingHundred } from '../../src/assessment/turningWeights.ts';
import type { RatedQuestion } from '../../src/assessment/types.ts';
import { ownNumbers, unusableIn } from '../../src/assessment/unusable.ts';
import { methodologyFor, sharesOf } from '../../src/assessment/weighting.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { SEED } from '../support/arbitraries.ts';

const verdict = (own: Parameters<typeof methodologyFor>[0]) => {
  const { custom, rejected } = methodologyFor(own);
  return custom ? 'custom' : rejected ? 'rejected' : 'default';
};
const zeros = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 0]));
const allBut = (ids: readonly string[], ...kept: string[]) => zeros(ids.filter((id) => !kept.includes(id)));

describe('the default weights', () => {
  const { value, readiness } = DEFAULT_METHODOLOGY.weights;

  test.each(Object.entries({ value, readiness }))('those of %s make 100', (_axis, weights) => {
    expect(Object.values(weights).reduce((total, weight) => total + weight, 0)).toBe(100);
  });

  test('each rated question has a weight on one axis', () => {
    // A rated question without a weight does not compile.
    const all = { ...value, ...readiness } satisfies Record<RatedQuestion, number>;
    expect(Object.keys(all).sort()).toEqual(QUESTION_IDS.filter((id) => id !== 'q13'));
    expect(Object.keys(value).filter((id) => id in readiness)).toEqual([]);
  });
});

describe("an institution's own weights and thresholds", () => {
  test.each([
    ['none', undefined, 'default'],
    ['only an id', { id: 'default', version: '1.0.0' }, 'default'],
    ['the default ones, named', { weights: { q01: 15 }, thresholds: { low: 40, high: 60 } }, 'default'],
    ['another weight', { weights: { q01: 16 } }, 'custom'],
    ['weight 0', { weights: { q01: 0 } }, 'custom'],
    ['weight 1000', { weights: { q01: 1000 } }, 'custom'],
    ['weight above 1000', { weights: { q01: 1000.01 } }, 'rejected'],
    ['weight below 0', { weights: { q24: -0.01 } }, 'rejected'],
    ['value on q01 alone', { weights: allBut(VALUE_QUESTIONS, 'q01') }, 'custom'],
    ['value on q03 and q10 alone', { weights: allBut(VALUE_QUESTIONS, 'q03', 'q10') }, 'rejected'],
    ['readiness on q24 alone', { weights: allBut(READINESS_QUESTIONS, 'q24') }, 'custom'],
    ['no readiness', { weights: zeros(READINESS_QUESTIONS) }, 'rejected'],
    ['low at high', { thresholds: { low: 60 } }, 'custom'],
    ['low above the default high', { thresholds: { low: 60.01 } }, 'rejected'],
    ['high below the default low', { thresholds: { high: 39 } }, 'rejected'],
    ['0 and 100', { thresholds: { low: 0, high: 100 } }, 'custom'],
    ['below 0', { thresholds: { low: -1 } }, 'rejected'],
    ['above 100', { thresholds: { high: 101 } }, 'rejected'],
    ['a weight for q13, which is not rated', { weights: { q13: 50 } }, 'default'],
    ['a weight for no question', { weights: { q99: 50 } }, 'default'],
  ] as const)('%s: %s', (_name, own, expected) => {
    expect(verdict(own as Parameters<typeof methodologyFor>[0])).toBe(expected);
  });

  test('if one number is rejected, the default numbers replace all', () => {
    const own = { weights: { q01: 2000, q02: 1 }, thresholds: { low: 10 } };
    const { weights, thresholds } = methodologyFor(own);
    expect(weights.value).toEqual(methodologyFor(undefined).weights.value);
    expect(thresholds).toEqual({ low: 40, high: 60 });
  });

  test('the value is the mean by the institution’s own weights', () => {
    // Only q01 (weight 1, rated 80) and q08 (weight 3, rated 0) count.
    const weights = { ...allBut(VALUE_QUESTIONS, 'q01', 'q08'), q01: 1, q08: 3 };
    const answers = modelWith({
      q01: { need: 'eServiceAndOptimisation', legalMandate: 'no' },
      q08: { research: 'none' },
    });
    expect(assess(answers, methodologyFor({ weights })).value).toEqual([20, 20]);
  });

  test('q03 and q10 lose their weight if there is nothing to compare with', () => {
    const weights = { ...allBut(VALUE_QUESTIONS, 'q01', 'q03'), q01: 1, q03: 1000 };
    const answers = modelWith({
      q03: { presentChannel: 'no' },
      q01: { need: 'eServiceAndOptimisation', legalMandate: 'no' },
    });
    expect(assess(answers, methodologyFor({ weights })).value).toEqual([80, 80]);
  });
});

test('the shares of the questions in an axis make 1, even if the weights do not make 100', () => {
  expect(sharesOf(undefined)).toMatchObject({ q01: 0.15, q08: 0.05 });
  expect(sharesOf({ weights: { q01: 115 } })).toMatchObject({ q01: 115 / 200, q02: 15 / 200, q11: 0.1 });
});

describe('numbers that cannot be used', () => {
  test.each([
    ['none', undefined, []],
    ['a weight above 1,000', { weights: { q05: 1001 } }, [{ code: 'weightRange', question: 'q05' }]],
    ['no value', { weights: zeros(VALUE_QUESTIONS) }, [{ code: 'noValue' }]],
    ['no readiness', { weights: zeros(READINESS_QUESTIONS) }, [{ code: 'noReadiness' }]],
    ['thresholds that cross', { thresholds: { low: 70 } }, [{ code: 'thresholdsCross' }]],
    [
      'several at once',
      { weights: { q24: -1 }, thresholds: { high: 101 } },
      [
        { code: 'weightRange', question: 'q24' },
        { code: 'thresholdRange', threshold: 'high' },
      ],
    ],
  ] as const)('%s: each reason is given', (_name, own, expected) => {
    expect(unusableIn(ownNumbers(own))).toEqual(expected);
  });
});

test('numbers are refused exactly if there is a reason', () => {
  const number = fc.constantFrom(-1, 0, 0, 0, 40, 60, 100, 101, 1000, 1001);
  const weights = fc.record(
    Object.fromEntries(
      [...VALUE_QUESTIONS, ...READINESS_QUESTIONS].map((id) => [id, fc.constantFrom(0, 0, 0, 5)]),
    ),
  );
  const own = fc.record({ low: number, high: number, weights, one: number });
  fc.assert(
    fc.property(own, fc.constantFrom('q01', 'q03', 'q24'), ({ low, high, weights: all, one }, id) => {
      const given = { weights: { ...all, [id]: one }, thresholds: { low, high } };
      expect(unusableIn(ownNumbers(given)).length > 0).toBe(methodologyFor(given).rejected);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('any weights are scaled to 100 in proportion, to two decimals', () => {
  const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1000, noNaN: true }));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), weight, { minKeys: 1 }), (weights) => {
      const sum = Object.values(weights).reduce((all, each) => all + each, 0);
      fc.pre(sum > 1e-6);
      const made = makingHundred(weights);
      const parts = Object.values(made).map((each) => Math.round(each * 100));
      expect(parts.reduce((all, each) => all + each, 0)).toBe(10_000);
      for (const [id, each] of Object.entries(made)) {
        expect(Math.abs(each - (100 * (weights[id] ?? 0)) / sum)).toBeLessThan(0.01 + 1e-9);
        expect(each).toBe(Math.round(each * 100) / 100);
      }
    }),
    { seed: SEED },
  );
});

test('the default weights already make 100 and stay as they are', () => {
  expect(makingHundred(DEFAULT_METHODOLOGY.weights.value)).toEqual(DEFAULT_METHODOLOGY.weights.value);
});
