import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { ALL_WORST, workingsFor } from '../../src/assessment/compute.ts';
import { type AssessmentResult, RECOMMENDATIONS } from '../../src/assessment/types.ts';
import { modelWith, scenarios } from '../scenarios/scenario.ts';
import { anyAnswers, denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { DEFAULT, resultOf } from './method.ts';

const CANDIDATES = 'q02 costs q04 q06 q08 q09 q11 q12 q14 q15 q16 q17 q18 q19 q20 q21 q22 q23 q24'.split(' ');
const stories = scenarios().map(({ all }) => all);
const best = modelWith();

/** Replaces each answer in the set with the best answer. */
function mended(answers: Answers, set: readonly string[]): Answers {
  const changes: Record<string, unknown> = {};
  for (const member of set) {
    for (const id of member === 'costs' ? ['q03', 'q10'] : [member]) changes[id] = best[id as keyof Answers];
  }
  if (set.includes('q06')) changes.q06 = { ...best.q06, means: ['nationalEId', 'eSignature'] };
  // Level 1 is supported even with obstacles.
  if (set.includes('q12')) changes.q12 = { level: 1 };
  return { ...answers, ...changes } as Answers;
}

const rank = (answers: Answers) =>
  RECOMMENDATIONS.indexOf(workingsFor(answers, DEFAULT).compute(ALL_WORST).recommendation);

function setsOf(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => setsOf(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Tries every set of best answers and computes the result of each. */
function searched(answers: Answers, { ratings }: AssessmentResult): string[][] {
  const candidates = CANDIDATES.filter((id) => id !== 'costs' || ratings.q03 !== null);
  const now = rank(answers);
  for (const size of [1, 2, 3]) {
    const found = setsOf(candidates, size).filter((set) => rank(mended(answers, set)) > now);
    if (found.length > 0) return found.slice(0, 10);
  }
  return [];
}

describe('sets of better answers that lift the recommendation', () => {
  test('are those that a search through all sets finds', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(fc.oneof(nearly(stories.slice(0, 16)), denseAnswers, anyAnswers), (answers) => {
        const result = assess(answers, DEFAULT);
        const { pessimistic, settled } = result.recommendation;
        const blocked = result.signals.some((signal) => signal.class === 'alternative');
        fc.pre(settled && !blocked && (pessimistic === 'doNotBuild' || pessimistic === 'postpone'));
        // If the costs depend on the uptake, a better q06 would change them too.
        fc.pre(result.facts.costRatio === null || answers.q03?.eCasesPerYear !== undefined);
        expect(result.improvements).toEqual(searched(answers, result));
        sizes.add(result.improvements[0]?.length ?? 0);
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect([...sizes].sort()).toEqual(expect.arrayContaining([1, 2]));
  });

  test('are missing if there is an alternative, nothing is settled or nothing can be lifted', () => {
    expect(resultOf({ q01: { need: 'automation', legalMandate: 'no' } }).improvements).toEqual([]);
    expect(resultOf({ q02: null }).improvements).toEqual([]);
    expect(resultOf({ q16: { needed: 'yes', estimate: 'none' } }).improvements).toEqual([]);
  });

  test('do not include the costs if there is nothing to compare with', () => {
    const weak = {
      q02: {
        institutionSpeed: 'same',
        institutionQuality: 'same',
        recipientSpeed: 'same',
        recipientConvenience: 'better',
      },
      q04: { estimate: 'lessThan80' },
      q05: { estimate: 'under100' },
      q06: { estimate: 'few' },
      q07: { purpose: 'mixed' },
      q08: { research: 'none' },
      q09: { needed: 'yes', estimate: 'planned' },
    };
    const without = resultOf({
      ...weak,
      q01: { need: 'eServiceAndOptimisation', legalMandate: 'no' },
      q03: { presentChannel: 'no' },
    });
    expect(without.improvements.flat()).not.toContain('costs');
  });

  test('include no set that falls short', () => {
    const low = resultOf({
      q11: { estimate: 'requestOnly' },
      q14: { results: ['paperDocument'] },
      q15: { needed: 'yes', means: ['institutionAccount'] },
      q16: { needed: 'yes', estimate: 'none' },
      q17: { needed: 'yes', estimate: 'original' },
      q18: { signature: 'eSignatureRequired' },
      q19: { fee: 'fee', onlinePrice: 'same' },
      q20: { estimate: 'gap' },
      q21: { needed: 'yes', estimate: 'notStarted', dataProtection: 'needed', submissionsLaw: 'needed' },
      q24: { channels: ['website'], staffTraining: 'yes', measurement: 'noTarget' },
    });
    // R = 100 − 8 − 3.5 − 3.5 − 6 − 12 − 10 − 6 − 2 − 5 − 7.333 − 2.5 = 34.167, which is 5.833 too little.
    expect(low.readiness[0]).toBeCloseTo(34.166666667, 6);
    expect(low.improvements).toEqual([['q11'], ['q15'], ['q16'], ['q17'], ['q18'], ['q21']]);
  });

  test('are ten at most', () => {
    const low = resultOf({
      q11: { estimate: 'requestOnly' },
      q14: { results: ['paperDocument'] },
      q15: { needed: 'yes', means: ['institutionAccount'] },
      q17: { needed: 'yes', estimate: 'scan' },
      q18: { signature: 'eSignatureRequired' },
      q19: { fee: 'fee', onlinePrice: 'higher' },
      q20: { estimate: 'gap' },
      q21: { needed: 'yes', estimate: 'notStarted', dataProtection: 'needed', submissionsLaw: 'needed' },
      q22: { needed: 'yes', estimate: 'notPlanned' },
      q23: { needed: 'yes', estimate: 'newDevelopment' },
      q24: { channels: ['none'], staffTraining: 'no', measurement: 'noTarget' },
    });
    // R = 100 − 8 − 3.5 (q12) − 3.5 − 6 − 4 − 6 − 5 − 5 − 7.333 − 4.5 − 3 − 5 = 39.167. Each of the twelve is enough
    // alone.
    expect(low.readiness[0]).toBeCloseTo(39.166666667, 6);
    expect(low.improvements.flat().join(' ')).toBe('q11 q12 q14 q15 q17 q18 q19 q20 q21 q22');
    expect(low.improvements).toHaveLength(10);
  });

  test('count what q12 gains if a better answer makes the chosen level possible', () => {
    const low = resultOf({
      q11: { estimate: 'requestOnly' },
      q14: { results: ['paperDocument'] },
      q15: { needed: 'yes', means: ['institutionAccount'] },
      q16: { needed: 'yes', estimate: 'agreed' },
      q17: { needed: 'yes', estimate: 'scan' },
      q18: { signature: 'eSignatureRequired' },
      q19: { fee: 'fee', onlinePrice: 'higher' },
      q20: { estimate: 'gap' },
      q21: { needed: 'yes', estimate: 'notStarted', dataProtection: 'needed', submissionsLaw: 'needed' },
      q22: { needed: 'yes', estimate: 'notPlanned' },
      q23: { needed: 'yes', estimate: 'newDevelopment' },
      q24: { channels: ['none'], staffTraining: 'no', measurement: 'noTarget' },
    });
    // R = 100 − 8 − 3.5 (q12) − 3.5 − 6 − 6 − 4 − 6 − 5 − 5 − 7.333 − 4.5 − 3 − 5 = 33.167, which is 6.833 too little.
    expect(low.readiness[0]).toBeCloseTo(33.166666667, 6);
    // Paper is the only obstacle: a better q14 gains 3.5, and q12 gains 3.5 because level 3 is then supported.
    expect(low.obstacles.pessimistic).toEqual(['paper']);
    expect(low.improvements).toEqual([['q11'], ['q14'], ['q21']]);
  });
});
