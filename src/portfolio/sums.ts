import { RECOMMENDATIONS } from '../assessment/types.ts';
import { type Interval, sumOfIntervals } from './interval.ts';
import { FIGURES, type FigureName, type PortfolioRow } from './row.ts';

/** What can be added up: a time in which something pays back cannot. */
export const SUMMED = FIGURES.filter((name) => name !== 'paybackYears');

/** A sum of what is known, and of how many services it is not known: these are not in the sum. */
export interface Sum {
  readonly figure: FigureName;
  /** Null where it is known of none. */
  readonly total: Interval | null;
  readonly known: number;
  readonly unknown: number;
}

/** How many services have which recommendation, from building to not building, and of how many it can still change. */
export const verdictsOf = (
  rows: readonly PortfolioRow[],
): { readonly verdict: PortfolioRow['verdict']; readonly services: number }[] =>
  [...RECOMMENDATIONS.toReversed(), 'undecided' as const].map((verdict) => ({
    verdict,
    services: rows.filter((row) => row.verdict === verdict).length,
  }));

/** The sums of a portfolio, whatever order its rows stand in. */
export function sumsOf(rows: readonly PortfolioRow[]): Sum[] {
  return SUMMED.map((figure) => {
    const intervals = rows.map(({ figures }) => figures[figure]).filter((each) => each !== null);
    return {
      figure,
      total: intervals.length === 0 ? null : sumOfIntervals(intervals),
      known: intervals.length,
      unknown: rows.length - intervals.length,
    };
  });
}
