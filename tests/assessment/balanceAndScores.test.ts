import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { balanceOf } from '../../src/assessment/balance.ts';
import { READINESS_QUESTIONS } from '../../src/assessment/methodology.ts';
import { progressOf } from '../../src/assessment/progress.ts';
import { resultOf as resultOfFile } from '../../src/assessment/resultOf.ts';
import { scoreOf } from '../../src/assessment/scores.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { DEFAULT, resultAlone, resultOf } from './method.ts';

const fileWith = (changes: Record<string, unknown>) => ({ answers: modelWith(changes) }) as Assessment;
const balanceWith = (q03: object) => {
  const file = fileWith({ q03 });
  return balanceOf(file, assess(file.answers, DEFAULT));
};

describe('the balance at the end of each year', () => {
  test('starts at the build cost and grows by the yearly saving over the lifetime', () => {
    const costs = { buildCost: 100, annualCost: 10, inPersonCost: 2, eCasesPerYear: 30, lifetimeYears: 3 };
    // 30 cases × 2 − 10 = 50 a year.
    expect(balanceWith(costs)).toEqual({
      years: [
        { year: 0, bounds: [-100, -100] },
        { year: 1, bounds: [-50, -50] },
        { year: 2, bounds: [0, 0] },
        { year: 3, bounds: [50, 50] },
      ],
      payback: [2, 2],
      lifetimeYears: 3,
    });
  });

  test('has two ends if figures are rough', () => {
    const rough = { buildCost: 100, annualCost: 0, inPersonCost: 10, eCasesPerYear: 10, precision: 50 };
    const balance = balanceWith({ ...rough, lifetimeYears: 1 });
    // At worst −150, and 5 cases × 5 = 25 a year. At best −50, and 15 cases × 15 = 225 a year.
    expect(balance?.years).toEqual([
      { year: 0, bounds: [-150, -50] },
      { year: 1, bounds: [-125, 175] },
    ]);
    expect(balance?.payback).toEqual([6, 50 / 225]);
  });

  test.each([
    ['no figures', { estimate: 'same' }],
    ['no cases', { buildCost: 1, annualCost: 1, inPersonCost: 1 }],
    ['no cost of the counter', { buildCost: 1, annualCost: 1, eCasesPerYear: 1 }],
    ['nothing to compare with', { presentChannel: 'no', buildCost: 1, annualCost: 1, inPersonCost: 1 }],
  ])('does not exist with %s', (_name, q03) => {
    expect(balanceWith(q03)).toBeNull();
  });
});

describe('the rows of the mean', () => {
  test('show each question with its weight, its rating and their product, to two decimals', () => {
    // q21: (20 + 100 + 100) ÷ 3 = 73.333; q24 is open: 0 to 75.
    const result = resultOf({
      q21: { needed: 'yes', estimate: 'notStarted', dataProtection: 'assessed', submissionsLaw: 'assessed' },
      q24: { measurement: 'noTarget' },
    });
    const score = scoreOf('readiness', result, DEFAULT.weights);
    const row = (id: string) => score.rows.find(({ question }) => question === id);
    expect(row('q21')).toEqual({
      question: 'q21',
      weight: 10,
      rating: [73.33, 73.33],
      product: [733.3, 733.3],
    });
    expect(row('q24')).toMatchObject({ rating: [0, 75], product: [0, 375] });
    // Questions with a weight of 85 in all are rated 100; q21 and q24 are added to them.
    expect(score).toMatchObject({
      axis: 'readiness',
      weights: 100,
      sum: [9233.3, 9608.3],
      result: [92.33, 96.08],
      open: true,
    });
    expect(score.rows).toHaveLength(READINESS_QUESTIONS.length);
    expect(scoreOf('value', result, DEFAULT.weights)).toMatchObject({ result: [100, 100], open: false });
  });

  test('leave out the weight of a question that is not rated', () => {
    const score = scoreOf('value', resultOf({ q03: { presentChannel: 'no' } }), DEFAULT.weights);
    expect(score.rows.filter(({ rating }) => rating === null)).toEqual([
      { question: 'q03', weight: 15, rating: null, product: null },
      { question: 'q10', weight: 10, rating: null, product: null },
    ]);
    expect(score).toMatchObject({ weights: 75, sum: [7500, 7500], result: [100, 100], open: false });
  });
});

test('the number of answered questions is counted', () => {
  expect(progressOf(resultOf())).toBe(QUESTION_IDS.length);
  expect(progressOf(resultOf({ q07: null, q08: { dontKnow: true } }))).toBe(QUESTION_IDS.length - 2);
  expect(progressOf(resultAlone({}))).toBe(0);
});

test('each state of an assessment is computed once, and a changed one is computed anew', () => {
  const file = fileWith({});
  expect(resultOfFile(file)).toBe(resultOfFile(file));
  expect(resultOfFile(fileWith({ q07: null })).recommendation.settled).toBe(false);
  expect(resultOfFile(file)).toEqual(resultOf());
});
