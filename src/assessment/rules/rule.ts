import type { OwnFields } from '../../answers/model/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Figures } from '../figures.ts';
import type { Given } from '../given.ts';
import type { MethodNumbers, Methodology } from '../methodology.ts';
import type { SignalId } from '../signal.ts';
import type { Side } from '../types.ts';

/** What one question contributes to one computation. A rating of null falls out of the weighted mean. */
export interface Finding {
  readonly rating: number | null;
  readonly signals: readonly SignalId[];
}

export interface RuleContext<N> {
  readonly side: Side;
  /** The question's own part of the method's numbers. */
  readonly numbers: N;
  readonly figures: Figures;
  readonly given: Given;
  readonly method: Methodology;
}

/** The rule of one question: its answer as far as it counts, and the side of its open inputs. */
export type Rule<Q extends QuestionId> = (
  answer: Readonly<OwnFields<Q>>,
  context: RuleContext<Q extends keyof MethodNumbers['ratings'] ? MethodNumbers['ratings'][Q] : null>,
) => Finding;

/** Signals are listed as id: raised or not. */
export function finding(rating: number | null, raised: { readonly [S in SignalId]?: boolean } = {}): Finding {
  const signals: SignalId[] = [];
  for (const id in raised) if (raised[id as SignalId]) signals.push(id as SignalId);
  return { rating, signals };
}

interface NeededList<Row> {
  readonly needed?: 'yes' | 'no';
  readonly rows: readonly Row[] | undefined;
  /** The row that the estimate stands for. */
  readonly estimate: Row | undefined;
}

/**
 * The rows by which a list question is rated at one side; none where the list is not needed. Neither rows nor an
 * estimate make one row of which nothing is known; where not even the need is known, that row is the worst case.
 */
export function ratedRows<Row extends object>(
  { needed, rows, estimate }: NeededList<Row>,
  side: Side,
): readonly Partial<Row>[] {
  if (needed === 'no' || (needed === undefined && side === 'best')) return [];
  if (rows) return rows;
  return estimate ? [estimate] : [{}];
}
