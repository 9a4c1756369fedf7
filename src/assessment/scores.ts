import type { Methodology } from './methodology.ts';
import type { AssessmentResult, Bounds, RatedQuestion } from './types.ts';

/** One question in the mean behind value or readiness. Its ratings are as printed, with two decimals. */
export interface ScoreRow {
  readonly question: RatedQuestion;
  readonly weight: number;
  /** [at worst, at best]; null if the question is not rated. */
  readonly rating: Bounds | null;
  /** Weight × rating. */
  readonly product: Bounds | null;
}

export interface Score {
  readonly axis: 'value' | 'readiness';
  readonly rows: readonly ScoreRow[];
  /** The sum over the rated questions. */
  readonly weights: number;
  readonly sum: Bounds;
  /** The mean as a pocket calculator gives it: the sum divided by the weights. */
  readonly result: Bounds;
  /** True if the two ends differ anywhere. */
  readonly open: boolean;
}

const rounded = (n: number): number => Math.round(n * 100) / 100;
const both = (make: (end: 0 | 1) => number): Bounds => [make(0), make(1)];

/** The steps of the mean, computed with the printed numbers. */
export function scoreOf(
  axis: Score['axis'],
  { ratings }: Pick<AssessmentResult, 'ratings'>,
  weights: Methodology['weights'],
): Score {
  const rows = (Object.entries(weights[axis]) as [RatedQuestion, number][]).map(
    ([question, weight]): ScoreRow => {
      const bounds = ratings[question];
      const rating = bounds && both((end) => rounded(bounds[end]));
      return { question, weight, rating, product: rating && both((end) => rounded(weight * rating[end])) };
    },
  );
  const rated = rows.filter(({ rating }) => rating !== null);
  const total = rated.reduce((sum, { weight }) => sum + weight, 0);
  const sum = both((end) => rounded(rated.reduce((all, { product }) => all + (product?.[end] ?? 0), 0)));
  return {
    axis,
    rows,
    weights: total,
    sum,
    result: both((end) => rounded(sum[end] / total)),
    open: rated.some(({ rating }) => rating?.[0] !== rating?.[1]),
  };
}
