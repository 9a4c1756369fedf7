import { reaches } from './numbers.ts';
import type { SignalClass } from './signal.ts';
import type { AssessmentResult, Recommendation } from './types.ts';

/** The input of the rules. Method 6. */
export interface RuleInputs {
  readonly mandated: boolean;
  readonly value: number;
  readonly readiness: number;
  readonly low: number;
  readonly high: number;
  /** The effective classes of the raised signals. */
  readonly classes: ReadonlySet<SignalClass>;
  /** True if an electronic case costs more than one in today's channels. */
  readonly dearer: boolean;
}

export interface RuleOutcome {
  readonly recommendation: Recommendation;
  /** The rule that decided, 1 to 5. */
  readonly rule: 1 | 2 | 3 | 4 | 5;
}

/** The five rules in their order; the first that applies decides. */
export function recommend(inputs: RuleInputs): RuleOutcome {
  const { mandated, value, readiness, low, high, classes } = inputs;
  if (!mandated) {
    if (classes.has('alternative') || classes.has('worth')) return { recommendation: 'doNotBuild', rule: 1 };
    if (!reaches(value, low) || (inputs.dearer && !reaches(value, high))) {
      return { recommendation: 'doNotBuild', rule: 2 };
    }
    if (classes.has('removable') || !reaches(readiness, low)) return { recommendation: 'postpone', rule: 3 };
  }
  if (reaches(value, high) && reaches(readiness, high) && !classes.has('condition')) {
    return { recommendation: 'build', rule: 4 };
  }
  return { recommendation: 'buildWithConditions', rule: 5 };
}

/** The recommendation for readers: `undecided` while open answers can still change it. */
export function recommendationOf({
  recommendation: { settled, pessimistic },
}: Pick<AssessmentResult, 'recommendation'>): Recommendation | 'undecided' {
  return settled ? pessimistic : 'undecided';
}
