import { possibleIn, wholeSpan } from './narrowing.ts';
import type { AssessmentResult, Recommendation } from './types.ts';

/** What lies between two results: what cannot be recommended any more, or else a score that is another one. */
export type Effect =
  | { readonly kind: 'ruledOut'; readonly outcomes: readonly Recommendation[] }
  | { readonly kind: 'value' | 'readiness'; readonly now: string; readonly before: string };

/** The one thing that is most worth saying of a change; null where it changed neither. */
export function effectOf(before: AssessmentResult, after: AssessmentResult): Effect | null {
  const possible = possibleIn(after);
  const outcomes = possibleIn(before).filter((id) => !possible.includes(id));
  if (outcomes.length > 0) return { kind: 'ruledOut', outcomes };
  for (const kind of ['value', 'readiness'] as const) {
    const [was, now] = [wholeSpan(before[kind]), wholeSpan(after[kind])];
    if (was !== now) return { kind, now, before: was };
  }
  return null;
}
