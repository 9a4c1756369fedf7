import { TOLERANCE } from './numbers.ts';
import { type AssessmentResult, type Bounds, RECOMMENDATIONS, type Recommendation } from './types.ts';

/** The recommendations that are still possible, from the worst to the best: both ends and all between them. */
export function possibleIn({
  recommendation,
}: {
  readonly recommendation: Pick<AssessmentResult['recommendation'], 'pessimistic' | 'optimistic'>;
}): Recommendation[] {
  const { pessimistic, optimistic } = recommendation;
  const [from, to] = [pessimistic, optimistic].map((id) => RECOMMENDATIONS.indexOf(id)).sort() as [
    number,
    number,
  ];
  return RECOMMENDATIONS.slice(from, to + 1);
}

/** "60–80", rounded down: rounded up, a score could seem to reach a threshold that it misses. */
export function wholeSpan([low, high]: Bounds): string {
  const [from, to] = [Math.floor(low + TOLERANCE), Math.floor(high + TOLERANCE)];
  return from === to ? String(from) : `${from}–${to}`;
}
