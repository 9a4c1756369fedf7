import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultOf } from '../../src/assessment/resultOf.ts';
import {
  byInstitution,
  byName,
  distinct,
  filtered,
  institutionsOf,
  NO_FILTER,
  sortedRows,
  TABLE_COLUMNS,
} from '../../src/portfolio/arrange.ts';
import { duplicatesIn } from '../../src/portfolio/duplicates.ts';
import { sharedNeeds } from '../../src/portfolio/needs.ts';
import { ORDER_RULES, orderOf } from '../../src/portfolio/order.ts';
import { rowOf } from '../../src/portfolio/row.ts';
import { SUMMED, sumsOf, verdictsOf } from '../../src/portfolio/sums.ts';
import { SEED } from '../support/arbitraries.ts';
import { anyRows, plainRow, varied } from '../support/portfolio.ts';
import { exampleFile } from '../support/summary.ts';

const rows = varied(60).map((each, index) => rowOf(each, `${index}.json`));

/** All results that a portfolio shows for its rows. */
function told(all: typeof rows) {
  const named = byName(distinct(all), 'lv');
  const institutions = institutionsOf(named, 'lv');
  return {
    sums: sumsOf(named),
    groups: byInstitution(named, institutions),
    sortedRows: TABLE_COLUMNS.map((by) =>
      sortedRows(named, { by, down: true }, institutions).map(({ id }) => id),
    ),
    orders: ORDER_RULES.map((rule) => orderOf(named, rule)),
    needs: sharedNeeds(named),
    duplicates: duplicatesIn(named),
  };
}

test('the order of files changes no result, not even the last bit of a sum', () => {
  const first = told(rows);
  expect(first.sums.map(({ total }) => total)).not.toContain(null);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (other) => {
      expect(told(other)).toEqual(first);
    }),
    { seed: SEED, numRuns: 20 },
  );
});

test('unknown figures are counted beside the sum and are never in it', () => {
  fc.assert(
    fc.property(anyRows(0, 12), (all) => {
      for (const { figure, total, known, unknown } of sumsOf(all)) {
        const intervals = all.map(({ figures }) => figures[figure]).filter((each) => each !== null);
        expect(known).toBe(intervals.length);
        expect(unknown).toBe(all.length - intervals.length);
        const ends = [0, 1].map((end) => intervals.reduce((sum, each) => sum + (each[end] ?? 0), 0));
        expect(total).toEqual(known === 0 ? null : ends);
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
  expect(SUMMED).not.toContain('paybackYears');
});

test('the sums of the institutions add up to those of the whole', () => {
  const named = byName(rows, 'lv');
  const groups = byInstitution(named, institutionsOf(named, 'lv'));
  expect(groups.length).toBe(9);
  for (const { figure, total, unknown } of sumsOf(named)) {
    const own = groups.map(({ sums }) => sums.find((each) => each.figure === figure));
    expect(own.reduce((sum, each) => sum + (each?.unknown ?? 0), 0)).toBe(unknown);
    const low = own.reduce((sum, each) => sum + (each?.total?.[0] ?? 0), 0);
    expect(low).toBeCloseTo(total?.[0] ?? Number.NaN, 4);
  }
});

test('each service is counted under exactly one recommendation, in any order', () => {
  fc.assert(
    fc.property(anyRows(0, 14), (rows) => {
      const counts = verdictsOf(rows);
      expect(counts.map(({ verdict }) => verdict)).toEqual([
        'build',
        'buildWithConditions',
        'postpone',
        'doNotBuild',
        'undecided',
      ]);
      for (const { verdict, services } of counts)
        expect(rows.filter((row) => row.verdict === verdict).length).toBe(services);
      expect(counts.reduce((sum, { services }) => sum + services, 0)).toBe(rows.length);
      expect(verdictsOf(rows.toReversed())).toEqual(counts);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('a row has the values of the result and the answers', () => {
  const file = exampleFile('residence-declaration');
  const { facts, value, readiness, level } = resultOf(file);
  const row = rowOf(file);
  expect(row).toMatchObject({ own: true, value, readiness, level, verdict: 'build' });
  expect(row.figures.annualCases).toEqual([...(facts.annualCases ?? [])].sort((a, b) => a - b));
  const { buildCost = 0, precision = 0 } = file.answers.q03 ?? {};
  expect(row.figures.buildCost).toEqual([
    buildCost * (1 - precision / 100),
    buildCost * (1 + precision / 100),
  ]);
  expect(rowOf({ ...file, answers: { q03: { dontKnow: true, buildCost: 5 } } }).figures.buildCost).toBeNull();
});

test('an assessment in several places counts once: from this browser, else the one changed last', () => {
  const older = plainRow({ id: 'x', own: false, file: 'a.json', updatedAt: '2026-01-01T00:00:00Z' });
  const newer = plainRow({ id: 'x', own: false, file: 'b.json', updatedAt: '2026-02-01T00:00:00Z' });
  const own = plainRow({ id: 'x', own: true, file: '', updatedAt: '2025-01-01T00:00:00Z' });
  for (const all of [
    [older, newer],
    [newer, older],
  ])
    expect(distinct(all)).toEqual([newer]);
  for (const all of [
    [own, newer, older],
    [older, newer, own],
  ])
    expect(distinct(all)).toEqual([own]);
});

test('each part of the filter works, and letters are found without diacritics', () => {
  const of = (parts: object) => filtered(rows, { ...NO_FILTER, ...parts });
  expect(of({})).toEqual(rows);
  const found = of({ search: 'BUVNIECIBAS iestade' });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ service }) => service.startsWith('Būvniecības'))).toBe(true);
  expect(of({ institution: 'iestade 3' }).every(({ institution }) => institution === 'Iestāde 3')).toBe(true);
  const undecided = of({ verdict: 'undecided' });
  expect(undecided.length).toBe(rows.filter(({ verdict }) => verdict === 'undecided').length);
  expect(undecided.length).toBeGreaterThan(0);
  expect(of({ from: 'browser' })).toEqual([]);
});

test('sorted by a figure, unknown ones are last in both directions', () => {
  fc.assert(
    fc.property(anyRows(1, 15), fc.boolean(), (all, down) => {
      const found = sortedRows(all, { by: 'buildCost', down }, new Map()).map(
        ({ figures }) => figures.buildCost,
      );
      const known = found.filter((each) => each !== null);
      expect(found.slice(known.length).every((each) => each === null)).toBe(true);
      const ends = known.map(([low, high]) => (down ? -high : low));
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }),
    { seed: SEED, numRuns: 300 },
  );
});
