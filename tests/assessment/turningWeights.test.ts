import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { ALL_BEST, ALL_WORST, workingsFor } from '../../src/assessment/compute.ts';
import { READINESS_QUESTIONS, VALUE_QUESTIONS } from '../../src/assessment/methodology.ts';
import { type TurningWeight, turningWeights } from '../../src/assessment/turningWeights.ts';
import type { RatedQuestion } from '../../src/assessment/types.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { modelWith, scenarios } from '../scenarios/scenario.ts';
import { anyAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { DEFAULT } from './method.ts';

type Weights = Readonly<Record<string, number>>;

/** All weights with one question's weight at x. The others of its axis share the rest in their present proportion. */
function weightsWith(question: RatedQuestion, x: number, now: Weights): Weights {
  const axis: readonly string[] = VALUE_QUESTIONS.some((id) => id === question)
    ? VALUE_QUESTIONS
    : READINESS_QUESTIONS;
  const others = axis.filter((id) => id !== question);
  const rest = others.reduce((sum, id) => sum + (now[id] ?? 0), 0);
  const shared = others.map((id) => [id, ((100 - x) * (now[id] ?? 0)) / rest]);
  return { ...now, ...Object.fromEntries(shared), [question]: x };
}

const recommended = (answers: Answers, weights: Weights): string | undefined => {
  const method = methodologyFor({ weights });
  if (method.rejected) return undefined;
  const { compute } = workingsFor(answers, method);
  return [ALL_WORST, ALL_BEST].map((sides) => compute(sides).recommendation).join(' ');
};

const DEFAULTS: Weights = { ...DEFAULT.weights.value, ...DEFAULT.weights.readiness };
const SCANNED = 25;

/** Scans the whole range: no nearer weight may change the recommendation, and one just beyond must change it. */
function agreesWithScan(
  answers: Answers,
  weights: Weights,
  question: RatedQuestion,
  told: TurningWeight | null,
): void {
  const axis: readonly string[] = question in DEFAULT.weights.value ? VALUE_QUESTIONS : READINESS_QUESTIONS;
  const all = axis.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  const now = (100 * (weights[question] ?? 0)) / all;
  const at = (x: number) => recommended(answers, weightsWith(question, x, weights));
  const present = recommended(answers, weights);
  const distance = told ? Math.abs(told.weight - now) : Number.POSITIVE_INFINITY;
  for (let i = 0; i <= SCANNED; i++) {
    const x = (100 * i) / SCANNED;
    if (Math.abs(x - now) >= distance - 1e-7) continue;
    expect([question, x, at(x) ?? present]).toEqual([question, x, present]);
  }
  if (!told) return;
  expect(told.now).toBeCloseTo(now, 9);
  // A threshold already counts as reached 10⁻⁹ below it, so "just beyond" is a little further.
  const turned = told.at ? told.weight : told.weight + (told.up ? 1e-5 : -1e-5);
  const outcome = told.outcome.join(' ');
  expect(at(turned)).toBe(outcome);
  expect(outcome).not.toBe(present);
}

const weightings = fc.record(
  Object.fromEntries(
    [...VALUE_QUESTIONS, ...READINESS_QUESTIONS].map((id) => [id, fc.integer({ min: 0, max: 30 })]),
  ),
);

describe('the nearest weight that changes the recommendation', () => {
  test('is just above 40 if one question is rated 0 and nine 100, because the value then falls below 60', () => {
    const found = turningWeights(modelWith({ q08: { research: 'none' } }), DEFAULT);
    expect(found.get('q08')).toEqual({
      question: 'q08',
      now: 5,
      weight: expect.closeTo(40, 9),
      up: true,
      at: false,
      outcome: ['buildWithConditions', 'buildWithConditions'],
    });
    // The others are rated 100, so without q08 the value only rises and nothing changes.
    expect(found.get('q01')).toBeNull();
    expect(found.get('q12')).toBeNull();
  });

  test('is the weight at which the value reaches the threshold exactly', () => {
    const answers = modelWith({ q08: { research: 'none' } });
    const method = methodologyFor({ weights: { q08: 85 } });
    // q08 has 85 of 180, so the value is 52.8. It reaches 60 if the share of q08 is 40.
    expect(turningWeights(answers, method).get('q08')).toEqual({
      question: 'q08',
      now: expect.closeTo((100 * 85) / 180, 9),
      weight: expect.closeTo(40, 9),
      up: false,
      at: true,
      outcome: ['build', 'build'],
    });
  });

  test('is missing if an answer alone decides', () => {
    const found = turningWeights(modelWith({ q01: { need: 'automation', legalMandate: 'no' } }), DEFAULT);
    expect([...found.values()].filter(Boolean)).toEqual([]);
    expect(found.size).toBe(VALUE_QUESTIONS.length + READINESS_QUESTIONS.length);
  });

  test('is not given for questions that are not rated', () => {
    const found = turningWeights(modelWith({ q03: { presentChannel: 'no' } }), DEFAULT);
    expect(found.has('q03')).toBe(false);
    expect(found.has('q10')).toBe(false);
  });

  test('agrees with a dense scan in every scenario', () => {
    let turning = 0;
    for (const { all } of scenarios()) {
      for (const [question, told] of turningWeights(all, DEFAULT)) {
        agreesWithScan(all, DEFAULTS, question, told);
        if (told) turning++;
      }
    }
    expect(turning).toBeGreaterThan(20);
  }, 60_000);

  test('agrees with a dense scan for any answers and any weights', () => {
    let turning = 0;
    fc.assert(
      fc.property(
        fc.oneof(anyAnswers, nearly(scenarios().map(({ all }) => all))),
        weightings,
        fc.nat(100),
        (answers, weights, which) => {
          const method = methodologyFor({ weights });
          fc.pre(!method.rejected);
          const found = [...turningWeights(answers, method)];
          const turn = found.filter(([, told]) => told);
          const among = turn.length > 0 ? turn : found;
          const [question, told] = among[which % among.length] as (typeof found)[number];
          agreesWithScan(answers, weights, question, told);
          if (told) turning++;
        },
      ),
      { seed: SEED, numRuns: 80 },
    );
    expect(turning).toBeGreaterThan(20);
  }, 60_000);
});
