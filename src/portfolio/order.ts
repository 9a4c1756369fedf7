import { RECOMMENDATIONS } from '../assessment/types.ts';
import type { PlacedService } from '../summary/blocks/block.ts';
import { compare } from './arrange.ts';
import { type Interval, perUnit, sumOfIntervals } from './interval.ts';
import type { PortfolioRow } from './row.ts';

/** The rules for ordering services. */
export const ORDER_RULES = ['savingPerEuro', 'hours', 'cases', 'settled'] as const;
export type OrderRule = (typeof ORDER_RULES)[number];

const BUILDS = RECOMMENDATIONS.indexOf('buildWithConditions');
const SETTLED = RECOMMENDATIONS.length;
const rank = (row: PortfolioRow, end: 'pessimistic' | 'optimistic'): number =>
  RECOMMENDATIONS.indexOf(row.recommendation[end]);

/** Whether "build" is still possible, with or without conditions. */
export const mayBeBuilt = (row: PortfolioRow): boolean => rank(row, 'optimistic') >= BUILDS;

/** Whether building is recommended whatever the open answers are. */
export const isToBeBuilt = (row: PortfolioRow): boolean => rank(row, 'pessimistic') >= BUILDS;

/** Hours of recipients and staff together; unknown if either is unknown. */
function hoursOf({ figures }: PortfolioRow): Interval | null {
  const { recipientHoursSaved, staffHoursSaved } = figures;
  return recipientHoursSaved && staffHoursSaved && sumOfIntervals([recipientHoursSaved, staffHoursSaved]);
}

/** The measure of a service under a rule; null if unknown. */
export function measureOf(row: PortfolioRow, rule: OrderRule): Interval | null {
  const { annualSaving, buildCost, annualCases } = row.figures;
  switch (rule) {
    case 'savingPerEuro':
      return annualSaving && buildCost && perUnit(annualSaving, buildCost);
    case 'hours':
      return hoursOf(row);
    case 'cases':
      return annualCases;
    case 'settled':
      return standing(row);
  }
}

/** The recommendation as a number. A recommendation that can still change is below every settled one. */
function standing(row: PortfolioRow): Interval {
  const ends = [rank(row, 'pessimistic'), rank(row, 'optimistic')] as const;
  return row.verdict === 'undecided' ? ends : [ends[0] + SETTLED, ends[1] + SETTLED];
}

export interface Ranked {
  readonly row: PortfolioRow;
  readonly measure: Interval;
  /** The best and the worst possible place among the ranked services. */
  readonly places: readonly [first: number, last: number];
  /** The number of services that surely come after it, because their intervals end before its own begins. */
  readonly surelyBefore: number;
}

export interface Order {
  readonly ranked: readonly Ranked[];
  /** Services whose measure is unknown. */
  readonly unknown: readonly PortfolioRow[];
  /** Services that are certainly not to be built, or not yet. */
  readonly leftOut: readonly PortfolioRow[];
}

/** How many numbers in an ascending list are below `n`. */
function below(rising: readonly number[], n: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < n) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Orders services by a rule, the greatest first: by the lowest possible measure, then by the highest. Rows that are
 * equal stay in their present order.
 */
export function orderOf(rows: readonly PortfolioRow[], rule: OrderRule): Order {
  const candidates = rows.filter(mayBeBuilt);
  const measured = candidates.flatMap((row) => {
    const measure = measureOf(row, rule);
    return measure ? [{ row, measure }] : [];
  });
  /** The numbers are negated, so that `below` counts those greater than one. */
  const lows = measured.map(({ measure }) => -measure[0]).sort(compare);
  const highs = measured.map(({ measure }) => measure[1]).sort(compare);
  const ranked = measured
    .sort((a, b) => compare(b.measure[0], a.measure[0]) || compare(b.measure[1], a.measure[1]))
    .map(({ row, measure }): Ranked => {
      const surelyBefore = below(highs, measure[0]);
      const first = below(lows, -measure[1]) + 1;
      return { row, measure, places: [first, measured.length - surelyBefore], surelyBefore };
    });
  return {
    ranked,
    unknown: candidates.filter((row) => measureOf(row, rule) === null),
    leftOut: rows.filter((row) => !mayBeBuilt(row)),
  };
}

/** The services for the chart, each with its place in the order. */
export function placed(rows: readonly PortfolioRow[], { ranked }: Order): PlacedService[] {
  const numbers = new Map(ranked.map(({ row }, index) => [row.id, index + 1]));
  return rows.map(({ id, value, readiness }) => ({ id, value, readiness, number: numbers.get(id) }));
}
