import { RECOMMENDATIONS } from '../assessment/types.ts';
import type { PlacedService } from '../summary/blocks/block.ts';
import { compare } from './arrange.ts';
import { type Interval, perUnit, sumOfIntervals } from './interval.ts';
import type { PortfolioRow } from './row.ts';

/** By what one may say which service comes first. */
export const RULES = ['savingPerEuro', 'hours', 'cases', 'settled'] as const;
export type Rule = (typeof RULES)[number];

const BUILDS = RECOMMENDATIONS.indexOf('buildWithConditions');
const SETTLED = RECOMMENDATIONS.length;
const rank = (row: PortfolioRow, end: 'pessimistic' | 'optimistic'): number =>
  RECOMMENDATIONS.indexOf(row.recommendation[end]);

/** Something may yet be built: neither "do not build" nor "postpone" is certain. */
export const mayBeBuilt = (row: PortfolioRow): boolean => rank(row, 'optimistic') >= BUILDS;

/** Building it is recommended whatever the open answers turn out to be. */
export const isToBeBuilt = (row: PortfolioRow): boolean => rank(row, 'pessimistic') >= BUILDS;

/** Hours of recipients and staff together; unknown where one of the two is. */
function hoursOf({ figures }: PortfolioRow): Interval | null {
  const { recipientHoursSaved, staffHoursSaved } = figures;
  return recipientHoursSaved && staffHoursSaved && sumOfIntervals([recipientHoursSaved, staffHoursSaved]);
}

/** What a rule measures a service by; null where it is not known. */
export function measureOf(row: PortfolioRow, rule: Rule): Interval | null {
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

/** The recommendation as a number: one that can still change is below all that cannot. */
function standing(row: PortfolioRow): Interval {
  const ends = [rank(row, 'pessimistic'), rank(row, 'optimistic')] as const;
  return row.verdict === 'undecided' ? ends : [ends[0] + SETTLED, ends[1] + SETTLED];
}

export interface Ranked {
  readonly row: PortfolioRow;
  readonly measure: Interval;
  /** The first and the last place that it may have among those that are ranked. */
  readonly places: readonly [first: number, last: number];
  /** How many of those after it are surely after it: their intervals end before its own begins. */
  readonly surelyBefore: number;
}

export interface Order {
  readonly ranked: readonly Ranked[];
  /** What the rule measures is not known of these. */
  readonly unknown: readonly PortfolioRow[];
  /** It is certain that these are not to be built, or not yet. */
  readonly leftOut: readonly PortfolioRow[];
}

/** How many numbers of a list that rises are below one. */
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
 * Which service comes first by a rule: the greatest that is certain first, then the greatest that is possible. Rows that
 * are alike stay in the order in which they stand.
 */
export function orderOf(rows: readonly PortfolioRow[], rule: Rule): Order {
  const candidates = rows.filter(mayBeBuilt);
  const measured = candidates.flatMap((row) => {
    const measure = measureOf(row, rule);
    return measure ? [{ row, measure }] : [];
  });
  /** Turned round, so that those greater than a number are below its opposite. */
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

/** The services for the chart, each with its number in the order. */
export function placed(rows: readonly PortfolioRow[], { ranked }: Order): PlacedService[] {
  const numbers = new Map(ranked.map(({ row }, index) => [row.id, index + 1]));
  return rows.map(({ id, value, readiness }) => ({ id, value, readiness, number: numbers.get(id) }));
}
