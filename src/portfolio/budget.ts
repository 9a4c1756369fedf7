import { type Interval, sumOfIntervals } from './interval.ts';
import { chosenWithin, ITEMS_MAX, type Thing } from './knapsack.ts';
import { isToBeBuilt, mayBeBuilt, measureOf, type OrderRule } from './order.ts';
import type { PortfolioRow } from './row.ts';

/** `cautious`: least gain at the highest cost; `hopeful`: most gain at the lowest. */
export type View = 'cautious' | 'hopeful';

export interface BudgetSelection {
  readonly rows: readonly PortfolioRow[];
  /** Their costs and gains together, as ranges. */
  readonly cost: Interval;
  readonly gain: Interval;
}

export interface Budget {
  readonly cautious: BudgetSelection;
  readonly hopeful: BudgetSelection;
  readonly inBoth: readonly PortfolioRow[];
  readonly onlyHopeful: readonly PortfolioRow[];
  readonly onlyCautious: readonly PortfolioRow[];
}

/** There is no result: too many services for an exact search. */
export interface TooMany {
  readonly tooMany: number;
}

export interface Considered {
  readonly rows: readonly PortfolioRow[];
  /** Services that may be built, but whose cost or gain is unknown. */
  readonly unknown: readonly PortfolioRow[];
}

/**
 * The gain by which a set of services is measured. It must add up. A ratio does not, so the saving is used in its
 * place.
 */
export function gainOf(row: PortfolioRow, rule: OrderRule): Interval | null {
  if (rule === 'savingPerEuro') return row.figures.annualSaving;
  if (rule === 'settled') return [isToBeBuilt(row) ? 1 : 0, 1];
  return measureOf(row, rule);
}

/** The services among which a budget chooses. */
export function consideredFor(rows: readonly PortfolioRow[], rule: OrderRule): Considered {
  const candidates = rows.filter(mayBeBuilt);
  const isKnown = (row: PortfolioRow) => row.figures.buildCost !== null && gainOf(row, rule) !== null;
  return {
    rows: candidates.filter(isKnown),
    unknown: candidates.filter((row) => !isKnown(row)),
  };
}

/** Converts euros to cents, because whole numbers add up exactly in any order. */
const inCents = (n: number): number => Math.round(n * 100);

const NOTHING: Interval = [0, 0];

/**
 * The services that fit into a budget in euros and bring the most under a rule. The order of the rows makes no
 * difference.
 */
export function budgetOf(rows: readonly PortfolioRow[], euros: number, rule: OrderRule): Budget | TooMany {
  const known = [...consideredFor(rows, rule).rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (known.length > ITEMS_MAX) return { tooMany: known.length };
  const cautious = chosen('cautious');
  const hopeful = chosen('hopeful');
  const only = (a: BudgetSelection, b: BudgetSelection) => a.rows.filter((row) => !b.rows.includes(row));
  return {
    cautious,
    hopeful,
    inBoth: cautious.rows.filter((row) => hopeful.rows.includes(row)),
    onlyHopeful: only(hopeful, cautious),
    onlyCautious: only(cautious, hopeful),
  };

  function chosen(view: View): BudgetSelection {
    const items = known.map((row): Thing => itemOf(row, rule, view));
    // A service without any gain is not chosen, even if it is free.
    const useful = known.map((_, place) => place).filter((place) => (items[place]?.gain ?? 0) > 0);
    const places = chosenWithin(
      useful.map((place) => items[place] as Thing),
      Math.floor(euros * 100 + 1e-6),
    );
    const own = places.map((place) => known[useful[place] as number] as PortfolioRow);
    return {
      rows: own,
      cost: sumOfIntervals(own.map((row) => row.figures.buildCost ?? NOTHING)),
      gain: sumOfIntervals(own.map((row) => gainOf(row, rule) ?? NOTHING)),
    };
  }
}

function itemOf(row: PortfolioRow, rule: OrderRule, view: View): Thing {
  const [least, most] = gainOf(row, rule) ?? NOTHING;
  const [lowest, highest] = row.figures.buildCost ?? NOTHING;
  return view === 'cautious'
    ? { cost: inCents(highest), gain: Math.max(0, inCents(least)) }
    : { cost: inCents(lowest), gain: Math.max(0, inCents(most)) };
}
