import type { Decision, DecisionKind, Outcome } from './types.ts';

/**
 * The decision in one word. An older file says only whether the recommendation was approved or rejected: approval names
 * the decision, rejection leaves it undefined.
 */
export function decidedOf({ outcome, decided, recommendation }: Decision): DecisionKind | undefined {
  if (outcome === 'returned') return 'returned';
  if (decided) return decided;
  return outcome === 'approved' && recommendation !== 'undecided' ? recommendation : undefined;
}

/** Whether a choice follows the recommendation on which it was made. */
export function outcomeOf(kind: DecisionKind, upon: NonNullable<Decision['recommendation']>): Outcome {
  if (kind === 'returned') return 'returned';
  return kind === upon ? 'approved' : 'rejected';
}
