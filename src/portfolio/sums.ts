import { RECOMMENDATIONS } from '../assessment/types.ts';
import { type Interval, sumOfIntervals } from './interval.ts';
import { FIGURES, type FigureName, type PortfolioRow } from './row.ts';

/** The figures that add up; payback periods do not. */
export const SUMMED = FIGURES.filter((name) => name !== 'paybackYears');

/** A sum of known figures, with the number of services left out because theirs is unknown. */
export interface Sum {
  readonly figure: FigureName;
  /** Null if no service has the figure. */
  readonly total: Interval | null;
  readonly known: number;
  readonly unknown: number;
}

/** The number of services for each recommendation, from "build" to "do not build", then for "undecided". */
export const verdictsOf = (
  rows: readonly PortfolioRow[],
): { readonly verdict: PortfolioRow['verdict']; readonly services: number }[] =>
  [...RECOMMENDATIONS.toReversed(), 'undecided' as const].map((verdict) => ({
    verdict,
    services: rows.filter((row) => row.verdict === verdict).length,
  }));

/** The sums of a portfolio. The order of the rows makes no difference. */
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
