import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { type Interval, surelyGreater } from './interval.ts';
import type { FigureName, OtherFigure, PortfolioRow } from './row.ts';

export type ComparedFigure = FigureName | OtherFigure;

/** Which figures are compared at the question that asks them or shows them. */
export const COMPARED_AT: { readonly [Q in QuestionId]?: readonly ComparedFigure[] } = {
  q02: ['recipientHoursSaved', 'staffHoursSaved'],
  q03: ['buildCost', 'annualCost', 'inPersonCost', 'costPerECase'],
  q05: ['annualCases'],
  q06: ['uptake'],
  q10: ['paybackYears'],
};

/** Beside fewer services than these a comparison says more of them than of this one. */
export const LEAST_COMPARED = 10;

/** How a figure stands among those of other services; the four counts come to `of`. */
export interface Reference {
  readonly figure: ComparedFigure;
  readonly own: Interval;
  /** So many others have the figure. */
  readonly of: number;
  /** It is surely greater than so many: the ranges do not overlap. */
  readonly greater: number;
  readonly smaller: number;
  /** Both are one number, the same. */
  readonly same: number;
  /** The ranges overlap, so either may be the greater. */
  readonly open: number;
}

export const comparedIn = ({ figures, others }: PortfolioRow, figure: ComparedFigure): Interval | null =>
  figure in figures ? figures[figure as FigureName] : others[figure as OtherFigure];

/**
 * How a figure compares with that of the other services of a portfolio; null where it is not known here, or of too few
 * of them. The service itself, wherever in the portfolio it stands, is none of the others.
 */
export function referenceOf(
  own: PortfolioRow,
  portfolio: readonly PortfolioRow[],
  figure: ComparedFigure,
): Reference | null {
  const mine = comparedIn(own, figure);
  if (!mine) return null;
  const others = portfolio.flatMap((row) => (row.id === own.id ? [] : [comparedIn(row, figure)]));
  const known = others.filter((each) => each !== null);
  if (known.length < LEAST_COMPARED) return null;
  const count = (is: (other: Interval) => boolean) => known.filter(is).length;
  const greater = count((other) => surelyGreater(mine, other));
  const smaller = count((other) => surelyGreater(other, mine));
  const same = count((other) => [...mine, ...other].every((end) => end === mine[0]));
  return {
    figure,
    own: mine,
    of: known.length,
    greater,
    smaller,
    same,
    open: known.length - greater - smaller - same,
  };
}
