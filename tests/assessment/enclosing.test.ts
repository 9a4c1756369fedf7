import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { type AssessmentResult, RECOMMENDATIONS } from '../../src/assessment/types.ts';
import { scenarios } from '../scenarios/scenario.ts';
import { anyAnswers, denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { complete } from './completions.ts';
import { DEFAULT, generator } from './method.ts';

const RUNS = 400;
const ROUNDING = 1e-7;

/** These scenarios lead to every recommendation. */
const stories = scenarios().map(({ all }) => all);

interface Completed {
  before: AssessmentResult;
  after: AssessmentResult;
}

const cases: fc.Arbitrary<[Answers, Answers, number]> = fc.tuple(
  fc.oneof(anyAnswers, nearly(stories)),
  fc.oneof({ arbitrary: denseAnswers, weight: 2 }, { arbitrary: nearly(stories), weight: 1 }),
  fc.nat(),
);

function completed([answers, found, seed]: [Answers, Answers, number]): Completed | null {
  const after = complete(answers, found, generator(seed));
  return after && { before: assess(answers, DEFAULT), after: assess(after, DEFAULT) };
}

function expectWithin(inner: readonly number[], outer: readonly number[], what: string): void {
  expect(inner[0], `${what}, lowest`).toBeGreaterThanOrEqual((outer[0] as number) - ROUNDING);
  expect(inner[1], `${what}, highest`).toBeLessThanOrEqual((outer[1] as number) + ROUNDING);
}

const ranks = ({ recommendation: { pessimistic, optimistic } }: AssessmentResult) =>
  [pessimistic, optimistic].map((one) => RECOMMENDATIONS.indexOf(one));

describe('every way to fill the gaps stays within the bounds', () => {
  const options = { seed: SEED, numRuns: RUNS };

  test('value, readiness, level, recommendation and each rating stay within them', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const pair = completed(one);
        fc.pre(pair !== null);
        const { before, after } = pair;
        expectWithin(after.value, before.value, 'value');
        expectWithin(after.readiness, before.readiness, 'readiness');
        expectWithin(after.level, before.level, 'level');
        expectWithin(ranks(after), ranks(before), 'recommendation');
        for (const [id, rating] of Object.entries(before.ratings)) {
          const now = after.ratings[id as keyof typeof after.ratings];
          expect(now === null, id).toBe(rating === null);
          if (rating && now) expectWithin(now, rating, id);
        }
        if (after.openQuestions.length < before.openQuestions.length) narrowed++;
      }),
      options,
    );
    expect(narrowed, 'completions that did complete something').toBeGreaterThan(RUNS / 2);
  });

  test('a certain signal stays certain, and an impossible one never appears', () => {
    const telling = ({ signals }: AssessmentResult) =>
      signals.filter(
        (signal) => signal.question !== null && signal.class !== 'task' && signal.class !== 'note',
      );
    fc.assert(
      fc.property(cases, (one) => {
        const pair = completed(one);
        fc.pre(pair !== null);
        const possible = telling(pair.before).map(({ id }) => id);
        const certain = telling(pair.after).filter((signal) => signal.certain);
        for (const { id } of telling(pair.after)) expect(possible).toContain(id);
        for (const { id } of telling(pair.before).filter((signal) => signal.certain)) {
          expect(certain.map((signal) => signal.id)).toContain(id);
        }
      }),
      options,
    );
  });

  test('a settled recommendation stays, whatever is found out later', () => {
    let open = 0;
    const reached = new Set<string>();
    fc.assert(
      fc.property(cases, (one) => {
        const pair = completed(one);
        fc.pre(pair?.before.recommendation.settled === true);
        const { before, after } = pair as Completed;
        expect(after.recommendation.settled).toBe(true);
        expect(after.recommendation.pessimistic).toBe(before.recommendation.pessimistic);
        if (before.openQuestions.length > 0) open++;
        reached.add(before.recommendation.pessimistic);
      }),
      { seed: SEED, numRuns: 250 },
    );
    expect(open, 'settled while questions were open').toBeGreaterThan(100);
    expect(reached.size).toBe(RECOMMENDATIONS.length);
  });
});
