import { type Computation, classesOf } from './compute.ts';
import { type Methodology, READINESS_QUESTIONS, VALUE_QUESTIONS } from './methodology.ts';
import { TOLERANCE } from './numbers.ts';
import { effectiveClass } from './signals.ts';

/**
 * The share of all weightings, uniform on the simplex, whose weighted mean of the ratings reaches the threshold. It is
 * the part of a simplex above a hyperplane (G. Varsi, 1973), exact except for rounding. O(p·q). Method 7.
 */
export function shareReaching(ratings: readonly number[], threshold: number): number {
  const distances = ratings.map((rating) => rating - threshold);
  const above = distances.filter((d) => d >= -TOLERANCE).map((d) => Math.max(d, 0));
  const below = distances.filter((d) => d < -TOLERANCE).map((d) => -d);
  if (below.length === 0) return 1;
  const shares: number[] = [1, ...below.map(() => 0)];
  for (const a of above) {
    for (const [i, b] of below.entries()) {
      shares[i + 1] = (b * (shares[i + 1] as number) + a * (shares[i] as number)) / (a + b);
    }
  }
  return above.length === 0 ? 0 : (shares[below.length] as number);
}

/** The share (0–1) of all weightings that do not change this computation's recommendation. */
export function firmnessOf(computation: Computation, method: Methodology): number {
  const { ratings, mandated, raised, recommendation } = computation;
  const { low, high } = method.thresholds;
  const classes = classesOf(raised, mandated);
  const own = <Q extends keyof typeof ratings>(
    questions: readonly Q[],
    weights: Readonly<Record<Q, number>>,
  ) =>
    questions.flatMap((id) => {
      const rating = ratings[id];
      return rating !== null && weights[id] > 0 ? [rating] : [];
    });
  const value = own(VALUE_QUESTIONS, method.weights.value);
  const readiness = own(READINESS_QUESTIONS, method.weights.readiness);

  if (computation.rule === 1) return 1;
  const worthwhile = mandated ? 1 : shareReaching(value, raised.has('dearerThanInPerson') ? high : low);
  const ready = mandated ? 1 : classes.has('removable') ? 0 : shareReaching(readiness, low);
  const conditions = [...raised].some(
    (id) => id !== 'valueModest' && id !== 'readinessModest' && effectiveClass(id, mandated) === 'condition',
  );
  const unconditional = conditions ? 0 : shareReaching(value, high) * shareReaching(readiness, high);
  return {
    doNotBuild: 1 - worthwhile,
    postpone: worthwhile * (1 - ready),
    buildWithConditions: worthwhile * ready - unconditional,
    build: unconditional,
  }[recommendation];
}
