import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { expectClose } from '../assessment/close.ts';
import { type Expected, scenarios } from './scenario.ts';

/** The part of a result that a scenario speaks of, in its terms. */
function told(result: AssessmentResult, expected: Expected): Record<keyof Expected, unknown> {
  const { recommendation, signals, reasons, methodology } = result;
  const only = (all: object, some: object = {}) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key in some));
  const original = signals.flatMap(({ id, originalClass }) => (originalClass ? [[id, originalClass]] : []));
  return {
    recommendation: [recommendation.pessimistic, recommendation.optimistic],
    value: result.value,
    readiness: result.readiness,
    level: result.level,
    mandated: recommendation.mandated,
    custom: methodology.custom,
    rejected: methodology.rejected,
    ratings: only(result.ratings, expected.ratings),
    facts: only(result.facts, expected.facts),
    obstacles: result.obstacles.pessimistic,
    certainSignals: signals
      .filter(({ certain }) => certain)
      .map(({ id }) => id)
      .sort(),
    possibleSignals: signals
      .filter(({ certain }) => !certain)
      .map(({ id }) => id)
      .sort(),
    originalClasses: Object.fromEntries(original),
    against: reasons.against.map((reason) => ('signal' in reason ? reason.signal : reason.question)),
    instead: result.instead,
    firmness: result.firmness,
    openQuestions: result.openQuestions,
    openQuestionCount: result.openQuestions.length,
    improvements: result.improvements,
    contradictions: result.contradictions.map(({ id }) => id),
    legalTest: only(result.legalTest, expected.legalTest),
    states: only(result.states, expected.states),
  };
}

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
