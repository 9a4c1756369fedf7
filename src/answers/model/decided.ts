import type { Decision, DecisionKind, Outcome } from './types.ts';

/**
 * The decision in one word. Older files only say whether the recommendation was approved or rejected. Approval names
 * the decision; rejection leaves it undefined.
 */
export function decidedOf({ outcome, decided, recommendation }: Decision): DecisionKind | undefined {
  if (outcome === 'returned') return 'returned';
  if (decided) return decided;
  return outcome === 'approved' && recommendation !== 'undecided' ? recommendation : undefined;
}

/** Whether a choice follows the recommendation that it was based on. */
export function outcomeOf(kind: DecisionKind, upon: NonNullable<Decision['recommendation']>): Outcome {
  if (kind === 'returned') return 'returned';
  return kind === upon ? 'approved' : 'rejected';
}
