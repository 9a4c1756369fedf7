import { possibleIn, wholeSpan } from './narrowing.ts';
import type { AssessmentResult, Recommendation } from './types.ts';

/** The difference between two results: the recommendations that are now ruled out, or else a changed score. */
export type MainEffect =
  | { readonly kind: 'ruledOut'; readonly outcomes: readonly Recommendation[] }
  | { readonly kind: 'value' | 'readiness'; readonly now: string; readonly before: string };

/** The most important effect of a change. Null if neither the recommendations nor a score changed. */
export function effectOf(before: AssessmentResult, after: AssessmentResult): MainEffect | null {
  const possible = possibleIn(after);
  const outcomes = possibleIn(before).filter((id) => !possible.includes(id));
  if (outcomes.length > 0) return { kind: 'ruledOut', outcomes };
  for (const kind of ['value', 'readiness'] as const) {
    const [was, now] = [wholeSpan(before[kind]), wholeSpan(after[kind])];
    if (was !== now) return { kind, now, before: was };
  }
  return null;
}
