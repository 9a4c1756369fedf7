import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaOf } from '../../src/answers/file/schema.ts';
import { FILE_SHAPE } from '../../src/answers/model/shape.ts';
import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { GROUPS } from '../../src/questionnaire/options.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { anyAnswers, denseAnswers, SEED } from '../support/arbitraries.ts';
import { DEFAULT, generator } from './method.ts';

/** Paths at which a result holds a value that no result may hold. */
function faults(value: unknown, path = 'result'): string[] {
  if (value === undefined || Number.isNaN(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => faults(inner, `${path}.${key}`));
}

const rows = (count: number, row: object) =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, ...row }));
const figures = (n: number) => ({
  buildCost: n,
  annualCost: n,
  inPersonCost: n,
  marginalCost: n,
  eCasesPerYear: n,
});
const groups = (casesPerMonth: number) => GROUPS.map((group) => ({ group, casesPerMonth }));
const reach = (n: number) => GROUPS.map((group) => ({ group, can: n, will: n }));

const ODD: Record<string, Answers> = {
  'nothing at all': {},
  'empty answers': { q01: {}, q05: { groups: [] }, q11: { steps: {} }, q14: { results: [] } },
  'all costs zero': { q03: figures(0) },
  'all costs a thousand million': { q03: { ...figures(1e9), eCasesPerYear: 1e8 } },
  'costs without cases': { q03: { ...figures(100), eCasesPerYear: 0 } },
  'free counter, free service': { q03: { ...figures(0), buildCost: 1 } },
  'a counter as cheap as the portal': { q03: { ...figures(5), buildCost: 0, annualCost: 0 } },
  'a cent, rough': { q03: { ...figures(0.01), precision: 50 } },
  'nobody comes': {
    q05: { groups: groups(0), precision: 50 },
    q06: { reach: reach(0) },
    q03: { buildCost: 1, annualCost: 1, inPersonCost: 1 },
  },
  'everybody comes': {
    q05: { groups: groups(1e8), precision: 50 },
    q06: { reach: reach(100), precision: 50 },
    q03: { buildCost: 1, annualCost: 1, inPersonCost: 1 },
  },
  'fifty rows each': {
    q04: { scenarios: rows(50, { share: 100, electronic: true, costly: true }) },
    q09: { needed: 'yes', services: rows(50, {}) },
    q16: { needed: 'yes', sources: rows(50, { interface: 'none' }) },
    q17: { needed: 'yes', documents: rows(50, {}) },
    q21: { needed: 'yes', changes: rows(50, {}) },
    q22: { needed: 'yes', changes: rows(50, {}) },
    q23: { needed: 'yes', components: rows(50, {}) },
  },
  'all not needed': {
    q11: { steps: { information: 'notNeeded' } },
    q20: { standards: { other: 'notApplicable' } },
  },
};

describe('every valid set of answers gives a result', () => {
  test.each(Object.entries(ODD))('%s', (_name, answers) => {
    expect(schemaOf(FILE_SHAPE).safeParse({ answers }).success).toBe(true);
    expect(faults(assess(answers, DEFAULT))).toEqual([]);
  });

  test('any answers under any weights', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, denseAnswers), fc.nat(), (answers, seed) => {
        expect(schemaOf(FILE_SHAPE).safeParse({ answers }).success).toBe(true);
        const draw = generator(seed);
        const some = fc.sample(fc.subarray([...QUESTION_IDS]), { seed, numRuns: 1 })[0] ?? [];
        const weights = Object.fromEntries(some.map((id) => [id, Math.round(1000 * draw())]));
        expect(faults(assess(answers, DEFAULT))).toEqual([]);
        expect(faults(assess(answers, methodologyFor({ weights })))).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('value and readiness stay within 0 to 100, firmness within 0 to 1, and the worst is never above the best', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { value, readiness, ratings, level, firmness } = assess(answers, DEFAULT);
        for (const [p, o] of [value, readiness, ...Object.values(ratings).filter((one) => one !== null)]) {
          expect(p).toBeGreaterThanOrEqual(-1e-9);
          expect(o).toBeLessThanOrEqual(100 + 1e-9);
          expect(p).toBeLessThanOrEqual(o + 1e-9);
        }
        expect(level[0]).toBeLessThanOrEqual(level[1]);
        for (const share of firmness) {
          expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
