import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits } from '../../../src/answers/edit/fits.ts';
import { schemaOf } from '../../../src/answers/file/schema.ts';
import { FILE_SHAPE } from '../../../src/answers/model/shape.ts';
import { denseAnswers, SEED } from '../../support/arbitraries.ts';
import { CHANGED_INSIDE } from '../../support/hostileGenerated.ts';

const schema = schemaOf(FILE_SHAPE);

test('the quick check admits exactly what the schema admits', () => {
  const seen = { fitting: 0, not: 0 };
  fc.assert(
    fc.property(CHANGED_INSIDE, (text) => {
      const file = JSON.parse(text);
      const fitting = schema.safeParse(file).success;
      expect(fits(FILE_SHAPE, file)).toBe(fitting);
      seen[fitting ? 'fitting' : 'not']++;
    }),
    { numRuns: 1500, seed: SEED },
  );
  // Both outcomes must be common, or the law would be tested on one of them only.
  expect(Math.min(seen.fitting, seen.not)).toBeGreaterThan(50);
});

test('every value that the definitions admit fits', () => {
  fc.assert(
    fc.property(denseAnswers, (answers) => {
      expect(fits(FILE_SHAPE, { id: 'one', answers })).toBe(true);
    }),
    { numRuns: 100, seed: SEED },
  );
});

const row = { id: 'a', name: 'x' };
/** One value for each rule that goes beyond the shape alone. */
const RULES: readonly (readonly [what: string, answers: object])[] = [
  ['a choice twice', { q06: { means: ['nationalEId', 'nationalEId'] } }],
  ['the exclusive choice beside another', { q06: { means: ['nationalEId', 'none'] } }],
  ['a row twice', { q17: { documents: [row, row] } }],
  [
    'more rows than there may be',
    { q17: { documents: Array.from({ length: 51 }, (_, n) => ({ id: `${n}` })) } },
  ],
  ['a group without its name', { q05: { groups: [{ casesPerMonth: 1 }] } }],
  ['a day that does not exist', { q01: { due: '2026-02-30' } }],
  ['a time of another zone', { q01: { updatedAt: '2026-11-01T08:00:00+02:00' } }],
  ['half a cent', { q03: { buildCost: 0.005 } }],
  ['an address of a script', { q01: { evidence: [{ id: 'a', url: 'javascript:alert(1)' }] } }],
  ['a text that is too long', { q01: { note: 'x'.repeat(4001) } }],
  ['a lone surrogate', { q01: { note: '\ud800' } }],
  ['a mark that is not set', { q01: { dontKnow: false } }],
];

test.each(RULES)('both checks refuse %s', (_what, answers) => {
  const file = { id: 'one', answers };
  expect(schema.safeParse(file).success).toBe(false);
  expect(fits(FILE_SHAPE, file)).toBe(false);
});
