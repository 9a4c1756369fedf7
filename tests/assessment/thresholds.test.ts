import { describe, expect, test } from 'vitest';
import type { SignalId } from '../../src/assessment/signal.ts';
import { resultOf, signalIds } from './method.ts';

/**
 * Figures that make an electronic case cost k times as much. A case at the counter costs 100 €, and all electronic cost
 * is marginal.
 */
const costing = (k: number) => ({
  q03: { buildCost: 0, annualCost: 0, inPersonCost: 100, marginalCost: 100 * k, eCasesPerYear: 10 },
});
/** Recipients of whom a share ρ (0–1) both can and will use the service. */
const reaching = (rho: number) => ({
  q05: { groups: [{ group: 'youth', casesPerMonth: 1 }] },
  q06: {
    authentication: 'needed',
    means: ['nationalEId'],
    reach: [{ group: 'youth', can: 100, will: 100 * rho }],
  },
});
const covering = (c: number) => ({
  q04: {
    scenarios: [
      { share: c, electronic: true },
      { share: 100 - c, electronic: false },
    ],
  },
});
const yearly = (cases: number) => ({ q05: { groups: [{ group: 'youth', casesPerMonth: cases / 12 }] } });
/** A build cost that pays back after T years, with A = 4 acceptable years. */
const paying = (T: number) => ({
  q03: { buildCost: 1000 * T, annualCost: 0, inPersonCost: 1, eCasesPerYear: 1000 },
  q10: { acceptableYears: 4 },
});
const half = { institutionSpeed: 'same', institutionQuality: 'same', recipientSpeed: 'same' };

type Case = [
  name: string,
  answers: Record<string, unknown>,
  question: string,
  rating: number | null,
  raised: SignalId[],
];

const JUST = 1e-6;
const CASES: Case[] = [
  ['k below 0.5', costing(0.4), 'q03', 100, []],
  ['k at 0.5', costing(0.5), 'q03', 100, []],
  ['k above 0.5', costing(0.6), 'q03', 90, []],
  ['k below 1', costing(0.9), 'q03', 60, []],
  ['k at 1', costing(1), 'q03', 50, []],
  ['k at 1 but for rounding', costing(1 + 1e-12), 'q03', 50, []],
  ['k just above 1', costing(1 + JUST), 'q03', 49.99995, ['dearerThanInPerson']],
  ['k above 1', costing(1.2), 'q03', 40, ['dearerThanInPerson']],
  ['k below 2', costing(1.9), 'q03', 5, ['dearerThanInPerson']],
  ['k at 2', costing(2), 'q03', 0, ['dearerThanInPerson']],
  ['k just above 2', costing(2 + JUST), 'q03', 0, ['muchDearer', 'dearerThanInPerson']],
  ['ρ below 0.3', reaching(0.27), 'q06', 45, ['fewCanUse']],
  ['ρ just below 0.3', reaching(0.3 - JUST), 'q06', 49.99983333, ['fewCanUse']],
  ['ρ at 0.3', reaching(0.3), 'q06', 50, []],
  ['ρ above 0.3', reaching(0.33), 'q06', 55, []],
  ['ρ below 0.6', reaching(0.54), 'q06', 90, []],
  ['ρ at 0.6', reaching(0.6), 'q06', 100, []],
  ['ρ above 0.6', reaching(0.9), 'q06', 100, []],
  ['c at 0', covering(0), 'q04', 0, ['coverageBelow80']],
  ['c below 80', covering(79.99), 'q04', 99.9875, ['coverageBelow80']],
  ['c at 80', covering(80), 'q04', 100, []],
  ['c above 80', covering(81), 'q04', 100, []],
  ['no cases', yearly(0), 'q05', 0, []],
  ['cases below 10²', yearly(60), 'q05', 0, []],
  ['cases at 10²', yearly(100), 'q05', 0, []],
  ['cases at 10³', yearly(1000), 'q05', 33.33333333, []],
  ['cases at 10⁴', yearly(10_000), 'q05', 66.66666667, []],
  ['cases at 10⁵', yearly(100_000), 'q05', 100, []],
  ['cases above 10⁵', yearly(200_000), 'q05', 100, []],
  ['a share of 9 % of all cases', { q05: { estimate: 'under100', shareOfAllCases: 9 } }, 'q05', 54, []],
  ['a share of 10 %', { q05: { estimate: 'under100', shareOfAllCases: 10 } }, 'q05', 60, []],
  ['a share of 11 %', { q05: { estimate: 'under100', shareOfAllCases: 11 } }, 'q05', 60, []],
  [
    'a small share beside an estimate',
    { q05: { estimate: 'from100to1000', shareOfAllCases: 1 } },
    'q05',
    50,
    [],
  ],
  ['T below A/2', paying(1), 'q10', 100, []],
  ['T at A/2', paying(2), 'q10', 100, []],
  ['T above A/2', paying(3), 'q10', 80, []],
  ['T at A', paying(4), 'q10', 60, []],
  ['T just above A', paying(4 + JUST), 'q10', 59.999985, ['slowPayback']],
  ['T above A', paying(6), 'q10', 30, ['slowPayback']],
  ['T at 2A', paying(8), 'q10', 0, ['slowPayback']],
  ['T above 2A', paying(9), 'q10', 0, ['slowPayback']],
  ['all four scales at same', { q02: { ...half, recipientConvenience: 'same' } }, 'q02', 50, ['noBenefit']],
  ['one scale above same', { q02: { ...half, recipientConvenience: 'better' } }, 'q02', 57.5, []],
];

describe('thresholds: below, at, above', () => {
  test.each(CASES)('%s', (_name, answers, question, rating, raised) => {
    const result = resultOf(answers);
    const of = result.ratings[question as keyof typeof result.ratings];
    expect(of?.[0]).toBeCloseTo(rating as number, 6);
    const ids = result.signals
      .filter((signal) => signal.question === question && signal.class !== 'note')
      .map(({ id }) => id);
    expect(ids).toEqual(raised);
  });

  test.each([
    [49, 51, []],
    [50, 50, ['mostlyInstitutions']],
    [51, 49, ['mostlyInstitutions']],
    [51, 0, ['recipientsAreInstitutions']],
    [0, 0, []],
  ])('%d cases of institutions and %d of others', (institutions, others, raised) => {
    const groups = [
      { group: 'institutions', casesPerMonth: institutions },
      { group: 'youth', casesPerMonth: others },
    ];
    const ids = signalIds(resultOf({ q05: { groups } }));
    expect(ids.filter((id) => /nstitutions$/.test(id))).toEqual(raised);
  });

  test('the acceptable time is never longer than the lifetime', () => {
    const q03 = { buildCost: 4000, annualCost: 0, inPersonCost: 1, eCasesPerYear: 1000, lifetimeYears: 2 };
    // T is 4 and A is the smaller of 8 and 2, so T is at 2A.
    expect(resultOf({ q03, q10: { acceptableYears: 8 } }).ratings.q10).toEqual([0, 0]);
  });

  test.each([
    // Four of eight electronic steps give q11 a rating of 50; partialProcess needs less than that.
    [4, 50, false],
    [3, 37.5, true],
  ])('%d of 8 steps are electronic', (electronic, rating, partial) => {
    const names = [
      'information',
      'application',
      'attachments',
      'status',
      'processing',
      'payment',
      'result',
      'appeal',
    ];
    const steps = Object.fromEntries(
      names.map((name, i) => [name, i < electronic ? 'electronic' : 'inPerson']),
    );
    const result = resultOf({ q11: { steps } });
    expect(result.ratings.q11).toEqual([rating, rating]);
    expect(signalIds(result).includes('partialProcess')).toBe(partial);
  });

  test.each([
    // Without the costly scenario, the others reach 80 or just miss it.
    [80, 20, true],
    [79.99, 20.01, false],
  ])('the other scenarios reach %d %% without the costly one', (core, costly, raised) => {
    const scenarios = [
      { share: core, electronic: true },
      { share: costly, electronic: true, costly: true },
    ];
    expect(signalIds(resultOf({ q04: { scenarios } })).includes('costlyException')).toBe(raised);
  });
});
