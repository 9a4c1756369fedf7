import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Budget, budgetOf, consideredFor, gainOf } from '../../src/portfolio/budget.ts';
import { chosenWithin, ITEMS_MAX, type Thing } from '../../src/portfolio/knapsack.ts';
import { mayBeBuilt, ORDER_RULES } from '../../src/portfolio/order.ts';
import type { PortfolioRow } from '../../src/portfolio/row.ts';
import { SEED } from '../support/arbitraries.ts';
import { anyRows } from '../support/portfolio.ts';

const total = (items: readonly Thing[], places: readonly number[], of: keyof Thing) =>
  places.reduce((sum, place) => sum + (items[place]?.[of] ?? 0), 0);

/** Tries all sets and returns the greatest gain within the budget, with its lowest cost. */
function bruteForce(items: readonly Thing[], most: number): Thing {
  let best: Thing = { cost: 0, gain: 0 };
  for (let set = 0; set < 2 ** items.length; set++) {
    const places = items.flatMap((_, place) => ((set >> place) & 1 ? [place] : []));
    const [cost, gain] = [total(items, places, 'cost'), total(items, places, 'gain')];
    if (cost > most) continue;
    if (gain > best.gain || (gain === best.gain && cost < best.cost)) best = { cost, gain };
  }
  return best;
}

const anyItems = fc.array(fc.record({ cost: fc.nat(60), gain: fc.nat(60) }), { maxLength: 12 });

test('for up to 12 things the search finds the same as trying all sets', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(300), (items, most) => {
      const places = chosenWithin(items, most);
      const found = { cost: total(items, places, 'cost'), gain: total(items, places, 'gain') };
      expect(found).toEqual(bruteForce(items, most));
      expect(new Set(places).size).toBe(places.length);
    }),
    { seed: SEED, numRuns: 400 },
  );
});

/** The greatest gain for a budget by dynamic programming (Bellman, 1957), which is another way to the same answer. */
function table(items: readonly Thing[], most: number): number {
  const best = new Array<number>(most + 1).fill(0);
  for (const { cost, gain } of items) {
    for (let sum = most; sum >= cost; sum--) {
      best[sum] = Math.max(best[sum] ?? 0, (best[sum - cost] ?? 0) + gain);
    }
  }
  return best[most] ?? 0;
}

test('for 40 things the search finds the same as a table over all budgets, even if every gain equals its cost', () => {
  const forty = (gains: boolean) =>
    fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
        .map(([cost, gain]) => ({ cost, gain: gains ? gain : cost })),
      { minLength: ITEMS_MAX, maxLength: ITEMS_MAX },
    );
  for (const gains of [true, false]) {
    fc.assert(
      fc.property(forty(gains), fc.integer({ min: 0, max: 6000 }), (items, most) => {
        const places = chosenWithin(items, most);
        expect(total(items, places, 'cost')).toBeLessThanOrEqual(most);
        expect(total(items, places, 'gain')).toBe(table(items, most));
      }),
      { seed: SEED, numRuns: 15 },
    );
  }
});

test('more than 40 services are not searched, and their number is reported', () => {
  expect(() => chosenWithin(new Array(41).fill({ cost: 1, gain: 1 }), 5)).toThrow(RangeError);
  const [row] = fc.sample(
    anyRows(1, 1).filter(([each]) => consideredFor(each ? [each] : [], 'cases').rows.length > 0),
    {
      numRuns: 1,
      seed: SEED,
    },
  )[0] as PortfolioRow[];
  const many = Array.from({ length: 41 }, (_, index) => ({ ...(row as PortfolioRow), id: `${index}` }));
  expect(budgetOf(many, 100, 'cases')).toEqual({ tooMany: 41 });
});

test.each(ORDER_RULES)(
  'by %s, both views are searched exactly and the difference between them is shown',
  (rule) => {
    fc.assert(
      fc.property(anyRows(0, 10), fc.nat(1500), (rows, euros) => {
        const budget = budgetOf(rows, euros, rule) as Budget;
        const known = rows.filter((row) => mayBeBuilt(row) && row.figures.buildCost && gainOf(row, rule));
        const end = (row: PortfolioRow, view: 'cautious' | 'hopeful'): Thing => {
          const [low, high] = row.figures.buildCost ?? [0, 0];
          const [least, most] = gainOf(row, rule) ?? [0, 0];
          return view === 'cautious'
            ? { cost: high, gain: Math.max(0, least) }
            : { cost: low, gain: Math.max(0, most) };
        };
        for (const view of ['cautious', 'hopeful'] as const) {
          const own = budget[view].rows.map((row) => end(row, view));
          const found = {
            cost: own.reduce((sum, { cost }) => sum + cost, 0),
            gain: own.reduce((sum, { gain }) => sum + gain, 0),
          };
          expect(found).toEqual(
            bruteForce(
              known.map((row) => end(row, view)),
              euros,
            ),
          );
        }
        const ids = (all: readonly PortfolioRow[]) => all.map(({ id }) => id).sort();
        expect(ids([...budget.inBoth, ...budget.onlyCautious])).toEqual(ids(budget.cautious.rows));
        expect(ids([...budget.inBoth, ...budget.onlyHopeful])).toEqual(ids(budget.hopeful.rows));
        expect(budgetOf(rows.toReversed(), euros, rule)).toEqual(budget);
      }),
      { seed: SEED, numRuns: 120 },
    );
  },
);

test('a service that is one cent above the budget does not fit', () => {
  const [row] = fc.sample(anyRows(1, 1), { numRuns: 1, seed: 1 })[0] as [PortfolioRow];
  const priced = (cost: number): PortfolioRow => ({
    ...row,
    recommendation: { pessimistic: 'build', optimistic: 'build' },
    figures: { ...row.figures, buildCost: [cost, cost], annualCases: [5, 5] },
  });
  expect((budgetOf([priced(100.01)], 100, 'cases') as Budget).cautious.rows).toEqual([]);
  expect((budgetOf([priced(0.1 + 0.2)], 0.3, 'cases') as Budget).cautious.rows.length).toBe(1);
});
