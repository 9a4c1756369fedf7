import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../../src/portfolio/interval.ts';
import { COMPARED_AT, comparedIn, LEAST_COMPARED, referenceOf } from '../../src/portfolio/reference.ts';
import { rowOf } from '../../src/portfolio/row.ts';
import { referenceText } from '../../src/portfolio/words.ts';
import { SEED } from '../support/arbitraries.ts';
import { anyInterval, plainRow } from '../support/portfolio.ts';
import { fileOf, TRANSLATE } from '../support/summary.ts';

const { figures } = plainRow({ id: 'x' });
const withCases = (id: string, annualCases: Interval | null) =>
  plainRow({ id, figures: { ...figures, annualCases } });
/** Only a few different numbers, so that ranges often touch and numbers are often equal. */
const anyOne = fc.oneof(
  anyInterval(0, 9),
  fc.nat(9).map((n): Interval => [n, n]),
);
const anyPortfolio = fc
  .tuple(anyOne, fc.array(fc.option(anyOne, { freq: 6 }), { minLength: 0, maxLength: 24 }))
  .map(([own, all]) => ({
    own: withCases('own', own),
    rows: all.map((cases, place) => withCases(`r${place}`, cases)),
  }));

/** Every pair of values that two ranges allow. */
function bruteForce(own: Interval, other: Interval): 'greater' | 'smaller' | 'same' | 'open' {
  const found = new Set<number>();
  for (let a = own[0]; a <= own[1]; a++)
    for (let b = other[0]; b <= other[1]; b++) found.add(Math.sign(a - b));
  if (found.size > 1) return 'open';
  return found.has(1) ? 'greater' : found.has(-1) ? 'smaller' : 'same';
}

test('with ten or more other figures, the result equals trying every value, in any order', () => {
  fc.assert(
    fc.property(anyPortfolio, fc.nat(), ({ own, rows }, turn) => {
      const at = turn % (rows.length + 1);
      const mine = own.figures.annualCases as Interval;
      const others = rows.flatMap(({ figures: { annualCases } }) => (annualCases ? [annualCases] : []));
      const found = referenceOf(own, [...rows.slice(at), own, ...rows.slice(0, at)], 'annualCases');
      if (others.length < LEAST_COMPARED) {
        expect(found).toBeNull();
        return;
      }
      const count = (what: string) => others.filter((other) => bruteForce(mine, other) === what).length;
      expect(found).toEqual({
        figure: 'annualCases',
        own: mine,
        of: others.length,
        greater: count('greater'),
        smaller: count('smaller'),
        same: count('same'),
        open: count('open'),
      });
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('one more smaller service raises only that count, and by one', () => {
  fc.assert(
    fc.property(anyPortfolio, ({ own, rows }) => {
      const before = referenceOf(own, rows, 'annualCases');
      fc.pre(before !== null);
      const after = referenceOf(own, [...rows, withCases('less', [-2, -1])], 'annualCases');
      expect(after).toEqual({ ...before, of: before.of + 1, greater: before.greater + 1 });
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('each compared figure is read from the answers, with its range', () => {
  const row = rowOf(
    fileOf({
      q03: { buildCost: 1000, annualCost: 200, inPersonCost: 10, eCasesPerYear: 100, precision: 10 },
      q05: { groups: [{ group: 'youth', casesPerMonth: 50 }] },
      q06: { authentication: 'notNeeded', reach: [{ group: 'youth', will: 40 }] },
    }),
  );
  expect(comparedIn(row, 'buildCost')).toEqual([900, expect.closeTo(1100)]);
  expect(comparedIn(row, 'annualCost')).toEqual([180, expect.closeTo(220)]);
  expect(comparedIn(row, 'inPersonCost')).toEqual([9, 11]);
  expect(comparedIn(row, 'uptake')).toEqual([0.4, 0.4]);
  expect(comparedIn(row, 'annualCases')).toEqual([600, 600]);
  const without = rowOf(fileOf({ q03: { presentChannel: 'no', inPersonCost: 10 } }));
  expect(comparedIn(without, 'inPersonCost')).toBeNull();
  for (const figure of Object.values(COMPARED_AT).flat()) expect(comparedIn(row, figure)).not.toBeUndefined();
});

test.each([
  ['lv', 'Lielāks nekā 8 no 10 pakalpojumiem portfelī. Tāds pats: 1.'],
  ['en', 'Higher than for 8 of 10 services in the portfolio. The same: 1.'],
] as const)('in %s, "surely" appears only if some ranges overlap', (language, sentence) => {
  const t = TRANSLATE[language];
  const reference = { figure: 'annualCases', own: [5, 5], of: 10, greater: 8, smaller: 1, same: 1 } as const;
  expect(referenceText(t, { ...reference, open: 0 })).toBe(sentence);
  const open = referenceText(t, { ...reference, same: 0, open: 1 });
  expect(open).toMatch(
    language === 'lv' ? /^Noteikti lielāks .* var arī nebūt\.$/ : /^Surely higher .* may not\.$/,
  );
  expect(referenceText(t, { ...reference, greater: 0, same: 0, smaller: 10, open: 0 })).toMatch(
    language === 'lv' ? /^Mazāks nekā 10 no 10 / : /^Lower than for 10 of 10 /,
  );
  expect(referenceText(t, { ...reference, of: 21, open: 0 })).toMatch(
    language === 'lv' ? /no 21 pakalpojuma / : /of 21 services /,
  );
});
