import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { ALL_BEST, ALL_WORST, workingsFor } from '../../src/assessment/compute.ts';
import { RECOMMENDATIONS } from '../../src/assessment/types.ts';
import { scenarios } from '../scenarios/scenario.ts';
import { anyAnswers, denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { DEFAULT } from './method.ts';
import { raisesOf } from './raises.ts';
import { DIRECTIONS, inputs, scaleOf } from './scales.ts';

const ROUNDING = 1e-7;
const SIDES = ['worst', 'best'] as const;

function measured(answers: Answers): Record<string, number> {
  const { compute } = workingsFor(answers, DEFAULT);
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const { value, readiness, level, recommendation } = compute(side === 'best' ? ALL_BEST : ALL_WORST);
      const rank = RECOMMENDATIONS.indexOf(recommendation);
      return Object.entries({ value, readiness, level, rank }).map(([name, n]) => [`${name} at ${side}`, n]);
    }),
  );
}

describe('a better answer never lowers a result', () => {
  test('each field is on a scale of the method or has a stated direction', () => {
    const unstated = inputs().filter(
      ({ id, path, field }) => !scaleOf(id, field) && !path.endsWith('.needed') && !DIRECTIONS[path],
    );
    expect(unstated.map(({ path }) => path)).toEqual([]);
  });

  test('value, readiness, supported level and recommendation never fall', () => {
    const stories = scenarios().map(({ all }) => all);
    const raised = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(anyAnswers, denseAnswers, nearly(stories)),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (answers, step) => {
          const before = measured(answers);
          for (const raise of raisesOf(answers, step)) {
            raised.add(raise.path);
            const after = measured(raise.answers);
            for (const [name, n] of Object.entries(before)) {
              expect(after[name], `${name}, raising ${raise.path}`).toBeGreaterThanOrEqual(n - ROUNDING);
            }
          }
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
    const exempt = ['none', 'exempt'];
    const never = inputs().filter(
      ({ path }) => !exempt.includes(DIRECTIONS[path] ?? '') && !raised.has(path),
    );
    expect(
      never.map(({ path }) => path),
      'fields that no case raised',
    ).toEqual([]);
  });
});
