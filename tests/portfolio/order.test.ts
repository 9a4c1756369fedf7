import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surelyGreater } from '../../src/portfolio/interval.ts';
import { isToBeBuilt, mayBeBuilt, measureOf, ORDER_RULES, orderOf } from '../../src/portfolio/order.ts';
import { SEED } from '../support/arbitraries.ts';
import { anyRows, plainRow } from '../support/portfolio.ts';

test.each(ORDER_RULES)(
  'by %s, services are ordered by the lower end, with a range of possible places; those with unknown figures are apart',
  (rule) => {
    fc.assert(
      fc.property(anyRows(0, 14), (all) => {
        const { ranked, unknown, leftOut } = orderOf(all, rule);
        expect([...ranked.map(({ row }) => row), ...unknown, ...leftOut].map(({ id }) => id).sort()).toEqual(
          all.map(({ id }) => id),
        );
        expect(leftOut).toEqual(all.filter((row) => !mayBeBuilt(row)));
        expect(unknown.every((row) => measureOf(row, rule) === null)).toBe(true);
        ranked.forEach(({ measure, places, surelyBefore }, place) => {
          const others = ranked.filter((_, other) => other !== place);
          const above = others.filter((other) => surelyGreater(other.measure, measure)).length;
          const under = others.filter((other) => surelyGreater(measure, other.measure));
          expect(surelyBefore).toBe(under.length);
          // A service comes before every service that it is certain to beat.
          expect(under.every((other) => ranked.indexOf(other) > place)).toBe(true);
          expect(places).toEqual([above + 1, ranked.length - under.length]);
          expect(places[0] <= place + 1 && place + 1 <= places[1]).toBe(true);
        });
      }),
      { seed: SEED, numRuns: 400 },
    );
  },
);

test('a recommendation that can still change comes after all settled ones', () => {
  fc.assert(
    fc.property(anyRows(2, 14), (all) => {
      const { ranked } = orderOf(all, 'settled');
      const open = ranked.map(({ row }) => row.verdict === 'undecided');
      expect(open).toEqual(open.toSorted((a, b) => Number(a) - Number(b)));
      expect(ranked.every(({ row }) => row.verdict === 'undecided' || isToBeBuilt(row))).toBe(true);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('hours count only if those of recipients and of staff are known', () => {
  const figures = plainRow({ id: 'a' }).figures;
  const both = { ...figures, recipientHoursSaved: [1, 2] as const, staffHoursSaved: [10, 20] as const };
  expect(measureOf(plainRow({ id: 'a', figures: both }), 'hours')).toEqual([11, 22]);
  expect(measureOf(plainRow({ id: 'a', figures: { ...both, staffHoursSaved: null } }), 'hours')).toBeNull();
});
