import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { type Interval, surelyGreater } from './interval.ts';
import type { FigureName, OtherFigure, PortfolioRow } from './row.ts';

export type ComparedFigure = FigureName | OtherFigure;

/** The figures that a question asks for or shows, and compares with other services. */
export const COMPARED_AT: { readonly [Q in QuestionId]?: readonly ComparedFigure[] } = {
  q02: ['recipientHoursSaved', 'staffHoursSaved'],
  q03: ['buildCost', 'annualCost', 'inPersonCost', 'costPerECase'],
  q05: ['annualCases'],
  q06: ['uptake'],
  q10: ['paybackYears'],
};

/** With fewer services, a comparison would reveal more about the others than about this one. */
export const LEAST_COMPARED = 10;

/** How a figure compares with those of other services. The four counts add up to `of`. */
export interface Reference {
  readonly figure: ComparedFigure;
  readonly own: Interval;
  /** The number of other services that have the figure. */
  readonly of: number;
  /** How many it surely exceeds, because the ranges do not overlap. */
  readonly greater: number;
  readonly smaller: number;
  /** How many have exactly the same number. */
  readonly same: number;
  /** How many have an overlapping range, so that either may be greater. */
  readonly open: number;
}

export const comparedIn = ({ figures, others }: PortfolioRow, figure: ComparedFigure): Interval | null =>
  figure in figures ? figures[figure as FigureName] : others[figure as OtherFigure];

/**
 * Compares a figure with that of the other services in a portfolio. Null if the figure is unknown here, or if too few
 * others have it.
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
