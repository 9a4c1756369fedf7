import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { computedOptions } from '../../src/assessment/computedOptions.ts';
import { holdsRows } from '../../src/assessment/standing.ts';
import type { AssessmentResult, FactId } from '../../src/assessment/types.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { resultAlone, resultOf } from './method.ts';

const FACTS: Partial<Record<QuestionId, FactId>> = {
  q03: 'costRatio',
  q05: 'annualCases',
  q06: 'uptake',
  q10: 'paybackYears',
};
const { facts: UNKNOWN } = resultAlone({});

const optionsFor = (question: QuestionId, worst: number, best = worst) => {
  const fact = FACTS[question] as FactId;
  const facts: AssessmentResult['facts'] = { ...UNKNOWN, [fact]: [worst, best] };
  return computedOptions(question, { facts }, { answers: {} });
};

const JUST = 1e-6;
const ROUNDING = 1e-12;

/** Each bound with the choice below it, at it, and above it. */
const BOUNDS: [QuestionId, bound: number, below: string, at: string, above: string][] = [
  ['q03', 1, 'cheaper', 'same', 'dearer'],
  ['q03', 2, 'dearer', 'dearer', 'muchDearer'],
  ['q05', 1200, 'under100', 'from100to1000', 'from100to1000'],
  ['q05', 12_000, 'from100to1000', 'from1000to10000', 'from1000to10000'],
  ['q05', 120_000, 'from1000to10000', 'from1000to10000', 'over10000'],
  ['q06', 0.3, 'few', 'half', 'half'],
  ['q06', 0.6, 'half', 'most', 'most'],
  ['q10', 2, 'within2', 'within2', 'within5'],
  ['q10', 5, 'within5', 'within5', 'within10'],
  ['q10', 10, 'within10', 'within10', 'never'],
];

describe('a figure stands for one of the choices', () => {
  test.each(BOUNDS)('%s at %d: below %s, at %s, above %s', (question, bound, below, at, above) => {
    const step = bound * JUST;
    expect(optionsFor(question, bound - step)).toEqual([below]);
    for (const figure of [bound - ROUNDING, bound, bound + ROUNDING]) {
      expect(optionsFor(question, figure)).toEqual([at]);
    }
    expect(optionsFor(question, bound + step)).toEqual([above]);
  });

  test.each([
    ['q03', 0, Number.POSITIVE_INFINITY, ['cheaper', 'muchDearer']],
    ['q05', 0, 1e10, ['under100', 'over10000']],
    ['q06', 0, 1, ['few', 'most']],
    ['q10', 0, Number.POSITIVE_INFINITY, ['within2', 'never']],
  ] as const)('%s: %d and %d lie at the two ends of the choices', (question, least, most, options) => {
    expect(optionsFor(question, least, most)).toEqual(options);
    expect(optionsFor(question, most, least)).toEqual(options.toReversed());
  });

  test.each([0.5, 1, 1.5, 2, 2.5])('a cost ratio of %d raises the same signals as the choice', (k) => {
    const q03 = { buildCost: 0, annualCost: 0, inPersonCost: 1, marginalCost: k, eCasesPerYear: 1 };
    const figures = resultOf({ q03 });
    const estimate = computedOptions('q03', figures, { answers: { q03 } })?.[0];
    expect(signalsAt('q03', figures)).toEqual(signalsAt('q03', resultOf({ q03: { estimate } })));
  });

  test.each([20, 30, 40, 60, 90])('an uptake of %d %% raises the same signals as the choice', (will) => {
    const q05: Answers['q05'] = { groups: [{ group: 'youth', casesPerMonth: 10 }] };
    const q06: Answers['q06'] = { authentication: 'notNeeded', reach: [{ group: 'youth', will }] };
    const figures = resultOf({ q05, q06 });
    const estimate = computedOptions('q06', figures, { answers: { q05, q06 } })?.[0];
    expect(signalsAt('q06', figures)).toEqual(signalsAt('q06', resultOf({ q06: { estimate } })));
  });
});

const signalsAt = (question: QuestionId, { signals }: AssessmentResult) =>
  signals.filter((signal) => signal.question === question).map(({ id }) => id);

const alone = (question: QuestionId, answers: Answers) =>
  computedOptions(question, resultAlone({ ...answers }), { answers });

describe('figures or rows may replace the choice', () => {
  test.each<[QuestionId, Answers]>([
    ['q04', { q04: { scenarios: [{ id: 'a' }] } }],
    ['q09', { q09: { needed: 'yes', estimate: 'planned', services: [{ id: 'a', core: true }] } }],
    ['q11', { q11: { steps: { payment: 'partly' } } }],
    ['q20', { q20: { standards: { other: 'met' } } }],
  ])('rows or parts of %s replace it, and no single choice says the same', (question, answers) => {
    expect(alone(question, answers)).toEqual([]);
  });

  test.each<[string, QuestionId, Answers]>([
    ['nothing is said', 'q09', {}],
    ['there is only an estimate', 'q11', { q11: { estimate: 'whole' } }],
    ['the last row was removed', 'q04', { q04: { estimate: 'core80', scenarios: [] } }],
    ['the last part was cleared', 'q11', { q11: { estimate: 'whole', steps: {} } }],
    ['rows are kept beside a no', 'q09', { q09: { needed: 'no', services: [{ id: 'a' }] } }],
    ['nothing is known beside rows', 'q04', { q04: { dontKnow: true, scenarios: [{ id: 'a' }] } }],
    ['evidence is no row of the answer', 'q11', { q11: { evidence: [{ id: 'a' }] } }],
    ['a list of choices has no rows', 'q14', { q14: { results: ['paperDocument'] } }],
    ['channels have no rows', 'q24', { q24: { channels: ['website'] } }],
    ['the figures are not complete', 'q03', { q03: { buildCost: 5 } }],
    ['rows alone make no figure', 'q05', { q05: { groups: [{ group: 'youth' }] } }],
    ['means alone make no figure', 'q06', { q06: { means: ['nationalEId'] } }],
  ])('they do not if %s', (_why, question, answers) => {
    expect(alone(question, answers)).toBeNull();
  });

  test('the payback is not computed from q03 if q10 says it is not known', () => {
    const q03 = { buildCost: 1, annualCost: 0, inPersonCost: 1, eCasesPerYear: 1 };
    expect(alone('q10', { q03 })).toEqual(['within2']);
    expect(alone('q10', { q03, q10: { dontKnow: true } })).toBeNull();
  });

  test('a list counts once it holds something', () => {
    expect(holdsRows('q17', { documents: [] })).toBe(false);
    expect(holdsRows('q17', { documents: null })).toBe(false);
    expect(holdsRows('q17', { documents: [{}] })).toBe(true);
    expect(holdsRows('q17', { estimate: 'original', evidence: [{}] })).toBe(false);
  });
});
