import type { Decision, DecisionKind, Outcome } from './types.ts';

/**
 * What a decision comes to. An older file says only that the recommendation was approved, which names it; undefined
 * where it says no more than that the recommendation was rejected.
 */
export function decidedOf({ outcome, decided, recommendation }: Decision): DecisionKind | undefined {
  if (outcome === 'returned') return 'returned';
  if (decided) return decided;
  return outcome === 'approved' && recommendation !== 'undecided' ? recommendation : undefined;
}

/** How a choice stands to the recommendation that it was made upon. */
export function outcomeOf(kind: DecisionKind, upon: NonNullable<Decision['recommendation']>): Outcome {
  if (kind === 'returned') return 'returned';
  return kind === upon ? 'approved' : 'rejected';
}
