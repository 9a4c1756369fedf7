import type { OwnFields } from '../../answers/model/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Figures } from '../figures.ts';
import type { Given } from '../given.ts';
import type { MethodNumbers, Methodology } from '../methodology.ts';
import type { SignalId } from '../signal.ts';
import type { Side } from '../types.ts';

/** What one question contributes to a computation. If its rating is null, the weighted mean leaves it out. */
export interface Finding {
  readonly rating: number | null;
  readonly signals: readonly SignalId[];
}

export interface RuleContext<N> {
  readonly side: Side;
  /** The numbers of the method for this question. */
  readonly numbers: N;
  readonly figures: Figures;
  readonly given: Given;
  readonly method: Methodology;
}

/** The rule of one question. It gets the part of the answer that counts, and the side that open inputs take. */
export type Rule<Q extends QuestionId> = (
  answer: Readonly<OwnFields<Q>>,
  context: RuleContext<Q extends keyof MethodNumbers['ratings'] ? MethodNumbers['ratings'][Q] : null>,
) => Finding;

/** `signals`: for each id, whether it is raised. */
export function finding(rating: number | null, raised: { readonly [S in SignalId]?: boolean } = {}): Finding {
  const signals: SignalId[] = [];
  for (const id in raised) if (raised[id as SignalId]) signals.push(id as SignalId);
  return { rating, signals };
}

interface NeededList<Row> {
  readonly needed?: 'yes' | 'no';
  readonly rows: readonly Row[] | undefined;
  /** The row that the estimate amounts to. */
  readonly estimate: Row | undefined;
}

/**
 * The rows that a list question is rated by, at one side. None if the list is not needed. Without rows and estimate,
 * there is one row of which nothing is known; if not even the need is known, that row counts only at worst.
 */
export function ratedRows<Row extends object>(
  { needed, rows, estimate }: NeededList<Row>,
  side: Side,
): readonly Partial<Row>[] {
  if (needed === 'no' || (needed === undefined && side === 'best')) return [];
  if (rows) return rows;
  return estimate ? [estimate] : [{}];
}
