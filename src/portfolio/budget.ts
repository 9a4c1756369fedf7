import { type Interval, sumOfIntervals } from './interval.ts';
import { chosenWithin, ITEMS_MAX, type Item } from './knapsack.ts';
import { isToBeBuilt, mayBeBuilt, measureOf, type Rule } from './order.ts';
import type { PortfolioRow } from './row.ts';

/** `cautious`: least gain at the highest cost; `hopeful`: most gain at the lowest. */
export type View = 'cautious' | 'hopeful';

export interface Chosen {
  readonly rows: readonly PortfolioRow[];
  /** What they cost and bring together, with all that is open in both. */
  readonly cost: Interval;
  readonly gain: Interval;
}

export interface Budget {
  readonly cautious: Chosen;
  readonly hopeful: Chosen;
  readonly inBoth: readonly PortfolioRow[];
  /** Only where all turns out well. */
  readonly enters: readonly PortfolioRow[];
  /** Only where all turns out badly: at best others bring more. */
  readonly leaves: readonly PortfolioRow[];
}

/** Why there is none: more services than can be searched exactly. */
export interface TooMany {
  readonly tooMany: number;
}

export interface Considered {
  readonly rows: readonly PortfolioRow[];
  /** May be built, but the cost or the gain is not known. */
  readonly unknown: readonly PortfolioRow[];
}

/** What a set of services is measured by: what can be added up. A ratio cannot: the saving stands in its place. */
export function gainOf(row: PortfolioRow, rule: Rule): Interval | null {
  if (rule === 'savingPerEuro') return row.figures.annualSaving;
  if (rule === 'settled') return [isToBeBuilt(row) ? 1 : 0, 1];
  return measureOf(row, rule);
}

/** The services that a budget is searched among. */
export function consideredFor(rows: readonly PortfolioRow[], rule: Rule): Considered {
  const candidates = rows.filter(mayBeBuilt);
  const isKnown = (row: PortfolioRow) => row.figures.buildCost !== null && gainOf(row, rule) !== null;
  return {
    rows: candidates.filter(isKnown),
    unknown: candidates.filter((row) => !isKnown(row)),
  };
}

/** Hundredths: euros are paid in cents, and whole numbers add up exactly in whatever order. */
const hundredths = (n: number): number => Math.round(n * 100);

const NOTHING: Interval = [0, 0];

/** Which services fit into a sum of euros and bring most by a rule. The order of the rows changes nothing. */
export function budgetOf(rows: readonly PortfolioRow[], euros: number, rule: Rule): Budget | TooMany {
  const known = [...consideredFor(rows, rule).rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (known.length > ITEMS_MAX) return { tooMany: known.length };
  const cautious = chosen('cautious');
  const hopeful = chosen('hopeful');
  const only = (a: Chosen, b: Chosen) => a.rows.filter((row) => !b.rows.includes(row));
  return {
    cautious,
    hopeful,
    inBoth: cautious.rows.filter((row) => hopeful.rows.includes(row)),
    enters: only(hopeful, cautious),
    leaves: only(cautious, hopeful),
  };

  function chosen(view: View): Chosen {
    const items = known.map((row): Item => itemOf(row, rule, view));
    // What brings nothing is not chosen, even where it costs nothing.
    const useful = known.map((_, place) => place).filter((place) => (items[place]?.gain ?? 0) > 0);
    const places = chosenWithin(
      useful.map((place) => items[place] as Item),
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

function itemOf(row: PortfolioRow, rule: Rule, view: View): Item {
  const [least, most] = gainOf(row, rule) ?? NOTHING;
  const [lowest, highest] = row.figures.buildCost ?? NOTHING;
  return view === 'cautious'
    ? { cost: hundredths(highest), gain: Math.max(0, hundredths(least)) }
    : { cost: hundredths(lowest), gain: Math.max(0, hundredths(most)) };
}
