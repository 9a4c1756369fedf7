import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { ALL_BEST, ALL_WORST, workingsFor } from '../../src/assessment/compute.ts';
import { firmnessOf, shareReaching } from '../../src/assessment/firmness.ts';
import { READINESS_QUESTIONS, VALUE_QUESTIONS } from '../../src/assessment/methodology.ts';
import { RECOMMENDATIONS } from '../../src/assessment/types.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { modelWith, scenarios } from '../scenarios/scenario.ts';
import { anyAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { DEFAULT, generator, resultOf } from './method.ts';

const draw = generator(7);
/** Weights in proportion to exponential draws are uniform on the simplex. */
const weight = () => -Math.log(1 - draw());
const stories = scenarios().map(({ all }) => all);

function sampledShare(ratings: readonly number[], threshold: number, samples: number): number {
  let reached = 0;
  for (let i = 0; i < samples; i++) {
    const weights = ratings.map(weight);
    const total = weights.reduce((sum, one) => sum + one, 0);
    const mean = ratings.reduce((sum, rating, k) => sum + rating * (weights[k] as number), 0) / total;
    if (mean >= threshold) reached++;
  }
  return reached / samples;
}

describe('the share of weightings that reach a threshold', () => {
  test.each([
    // Two ratings: w·a + (1 − w)·b ≥ t holds from w = (t − b) ÷ (a − b) on, so the share is (a − t) ÷ (a − b).
    [[100, 0], 60, 0.4],
    [[100, 0], 40, 0.6],
    [[70, 30], 60, 0.25],
    // One of three ratings is above: its weight must be over a half, which is true for (1 − ½)² of all weightings.
    [[100, 0, 0], 50, 0.25],
    // One of ten ratings is below, by as much as the other nine are above: 1 − (1 − ½)⁹.
    [[0, ...Array(9).fill(100)], 50, 1 - 0.5 ** 9],
    // Two ratings are 10 and 20 above, one is 10 below: 1 − 10/(10+10) · 10/(10+20) = 1 − 1/6.
    [[60, 70, 40], 50, 5 / 6],
  ])('%j at %d agrees with a calculation on paper', (ratings, threshold, share) => {
    expect(shareReaching(ratings as number[], threshold)).toBeCloseTo(share, 12);
  });

  test('the share is 1 if no rating is below the threshold, and 0 if none is at or above it', () => {
    expect(shareReaching([60, 80], 60)).toBe(1);
    expect(shareReaching([60 - 5e-10, 80], 60)).toBe(1);
    expect(shareReaching([10, 20], 60)).toBe(0);
    expect(shareReaching([60, 20], 60)).toBe(0);
  });

  test.each([
    [[80, 82.5, 0, 50, 31.8, 66, 100, 40, 50, 41], 60],
    [[80, 82.5, 0, 50, 31.8, 66, 100, 40, 50, 41], 40],
    [[56, 30, 100, 100, 20, 0, 100, 0, 0, 26.7, 10, 40, 0], 40],
    [[50, 50, 50, 70, 70, 10], 50.5],
  ])('%j at %d agrees with sampling', (ratings, threshold) => {
    const samples = 40_000;
    expect(
      Math.abs(shareReaching(ratings, threshold) - sampledShare(ratings, threshold, samples)),
    ).toBeLessThan(4 * Math.sqrt(0.25 / samples));
  });
});

describe('the firmness of a recommendation', () => {
  test('agrees with recommendations under sampled weights', () => {
    const samples = 1_500;
    const candidates = fc.sample(fc.oneof(anyAnswers, nearly(stories)), { seed: SEED, numRuns: 400 });
    const ofOwn = (answers: Answers) => {
      const now = workingsFor(answers, DEFAULT).compute(ALL_BEST);
      return { answers, now, firmness: firmnessOf(now, DEFAULT) };
    };
    const loose = candidates.map(ofOwn).filter(({ firmness }) => firmness > 0.2 && firmness < 0.9);
    const seen = RECOMMENDATIONS.map((one) => loose.find(({ now }) => now.recommendation === one));
    expect(seen.filter(Boolean).length).toBeGreaterThanOrEqual(3);
    for (const one of seen) {
      if (!one) continue;
      let same = 0;
      for (let i = 0; i < samples; i++) {
        const weights = Object.fromEntries(
          [...VALUE_QUESTIONS, ...READINESS_QUESTIONS].map((id) => [id, weight()]),
        );
        const other = workingsFor(one.answers, methodologyFor({ weights })).compute(ALL_BEST);
        if (other.recommendation === one.now.recommendation) same++;
      }
      expect(Math.abs(same / samples - one.firmness)).toBeLessThan(4 * Math.sqrt(0.25 / samples));
    }
  });

  test('adds up to 1 over the four recommendations', () => {
    let split = 0;
    fc.assert(
      fc.property(
        fc.oneof(anyAnswers, nearly(stories)),
        fc.constantFrom('worst', 'best'),
        (answers, side) => {
          const now = workingsFor(answers, DEFAULT).compute(side === 'best' ? ALL_BEST : ALL_WORST);
          fc.pre(now.rule !== 1);
          const shares = RECOMMENDATIONS.map((recommendation) =>
            firmnessOf({ ...now, recommendation }, DEFAULT),
          );
          for (const share of shares) expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          if (shares.filter((share) => share > 0.01).length > 1) split++;
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
    expect(split, 'cases that weights could turn').toBeGreaterThan(30);
  });

  test('is 100 % under rule 1, whatever the ratings', () => {
    const { firmness } = resultOf({
      q01: { need: 'automation', legalMandate: 'no' },
      q08: { research: 'none' },
    });
    expect(firmness).toEqual([1, 1]);
  });

  test('leaves out questions that have weight 0 or are not rated', () => {
    const answers = modelWith({
      q03: { presentChannel: 'no' },
      q08: { research: 'none' },
      q05: { estimate: 'under100' },
    });
    const firmnessWith = (weights: Record<string, number>) => {
      const method = methodologyFor({ weights });
      return firmnessOf(workingsFor(answers, method).compute(ALL_BEST), method);
    };
    // Eight questions are rated. Six are 40 above the threshold of 60; q08 is 60 below it and q05 is 40 below.
    expect(firmnessWith({})).toBeCloseTo(shareReaching([100, 100, 100, 100, 100, 100, 20, 0], 60), 12);
    // Without q05 only one is below: 1 − (60 ÷ (40 + 60))⁶.
    expect(firmnessWith({ q05: 0 })).toBeCloseTo(1 - 0.6 ** 6, 12);
  });

  const inPerson = { q09: { needed: 'yes', estimate: 'inPersonOnly' } };

  test('is 100 % for a service that the law requires; weights only decide whether there are conditions', () => {
    const q01 = { need: 'eService', legalMandate: 'yes', mandateReference: '5. punkts' };
    // q09 is rated 0 and nine questions 100, so some weightings put V below the lower threshold.
    expect(resultOf({ q01, ...inPerson }).firmness).toEqual([1, 1]);
    const { firmness } = resultOf({ q01, q08: { research: 'none' } });
    expect(firmness[0]).toBeCloseTo(1 - 0.6 ** 9, 12);
  });

  test('with a removable obstacle, counts the weightings whose value is not too low', () => {
    // q09 is 40 below the lower threshold, and nine ratings are 60 above it.
    expect(resultOf(inPerson).firmness[0]).toBeCloseTo(1 - 0.4 ** 9, 12);
  });

  test('for a low value, counts the weightings that stay below the upper threshold', () => {
    const { firmness, recommendation } = resultOf({
      q03: { estimate: 'dearer' },
      q05: { estimate: 'under100' },
      q06: { estimate: 'few' },
      q08: { research: 'none' },
      q10: { estimate: 'never' },
    });
    expect(recommendation.pessimistic).toBe('doNotBuild');
    expect(firmness[0]).toBeCloseTo(1 - shareReaching([100, 100, 25, 100, 20, 10, 100, 0, 100, 0], 60), 12);
  });

  test('for a low readiness, counts the weightings that stay below the lower threshold', () => {
    const { firmness, recommendation, ratings } = resultOf({
      q11: { estimate: 'requestOnly' },
      q15: { needed: 'yes', means: ['institutionAccount'] },
      q16: { needed: 'yes', estimate: 'none' },
      q17: { needed: 'yes', estimate: 'original' },
      q18: { signature: 'eSignatureRequired' },
      q19: { fee: 'fee', onlinePrice: 'higher' },
      q20: { estimate: 'gap' },
      q24: { channels: ['none'], staffTraining: 'no', measurement: 'noTarget' },
      q22: { needed: 'yes', estimate: 'notPlanned' },
    });
    expect(recommendation.pessimistic).toBe('postpone');
    expect(ratings.q12).toEqual([30, 30]);
    const readiness = [20, 30, 100, 40, 20, 0, 40, 0, 0, 100, 10, 100, 0];
    expect(firmness[0]).toBeCloseTo(1 - shareReaching(readiness, 40), 12);
  });

  test('for a case dearer than at the counter, needs a value at the upper threshold', () => {
    // q03 is rated 25 and nine questions 100, with the threshold at 60: 1 − (35 ÷ (35 + 40))⁹.
    const { firmness, recommendation } = resultOf({ q03: { estimate: 'dearer' }, q12: { level: 2 } });
    expect(recommendation.pessimistic).toBe('buildWithConditions');
    expect(firmness[0]).toBeCloseTo(1 - (35 / 75) ** 9, 12);
  });
});
