import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import {
  ALL_BEST,
  ALL_WORST,
  bitOf,
  type Computation,
  type Sides,
  workingsFor,
} from '../../src/assessment/compute.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { anyAnswers, denseAnswers, SEED } from '../support/arbitraries.ts';
import { DEFAULT } from './method.ts';

/** All computations for one result: both ends, and each question alone at the other end. */
const SIDES: readonly Sides[] = [
  ALL_WORST,
  ALL_BEST,
  ...QUESTION_IDS.flatMap((one) => [bitOf(one), ~bitOf(one)]),
];

/** The cost of q03 and the payback time of q10 depend on rough figures of three questions. */
const ROUGH: Answers = {
  q03: { buildCost: 100_000, annualCost: 0, inPersonCost: 5, precision: 10 },
  q05: { groups: [{ group: 'youth', casesPerMonth: 1000 }], precision: 25 },
  q06: { authentication: 'needed', reach: [{ group: 'youth', can: 80, will: 60 }], precision: 25 },
};

const inOrder = (computation: Computation) => ({ ...computation, raised: [...computation.raised].sort() });

test('what one computation remembers never changes another: each equals a fresh one', () => {
  fc.assert(
    fc.property(fc.oneof(denseAnswers, anyAnswers), fc.boolean(), (answers, rough) => {
      const given = rough ? { ...answers, ...ROUGH } : answers;
      const shared = workingsFor(given, DEFAULT);
      for (const sides of SIDES) {
        const fresh = workingsFor(given, DEFAULT);
        expect(inOrder(shared.compute(sides))).toEqual(inOrder(fresh.compute(sides)));
        expect(shared.figures(sides)).toEqual(workingsFor(given, DEFAULT).figures(sides));
      }
    }),
    { seed: SEED, numRuns: 25 },
  );
});
