import type { Answers } from '../answers/model/types.ts';
import type { Axis } from '../questionnaire/field.ts';
import { ALL_BEST, ALL_WORST, type Computation, classesOf, workingsFor } from './compute.ts';
import { type Methodology, READINESS_QUESTIONS, VALUE_QUESTIONS } from './methodology.ts';
import { sum, TOLERANCE } from './numbers.ts';
import { recommend } from './recommend.ts';
import { SIGNALS } from './signals.ts';
import type { Bounds, RatedQuestion, Recommendation } from './types.ts';
import { NOT_ALWAYS_RATED } from './weighting.ts';

/**
 * The nearest other weight of one question that would change the recommendation. Weights are parts of 100 on their
 * axis; the other questions share the rest in their present proportions.
 */
export interface TurningWeight {
  readonly question: RatedQuestion;
  readonly now: number;
  readonly weight: number;
  /** True if the weight is at or above the present one, so that it is reached by raising the weight. */
  readonly up: boolean;
  /**
   * True if the recommendation turns exactly at this weight; false if it turns just beyond it, seen from the present
   * one.
   */
  readonly at: boolean;
  readonly outcome: Bounds<Recommendation>;
}

const QUESTIONS = { value: VALUE_QUESTIONS, readiness: READINESS_QUESTIONS } as const;
/** The sum of the weights of an axis. */
const ALL = 100;
/** Weights closer than this count as equal. */
const SAME = 1e-12;

/** The turning weight of each rated question; null if no weight turns the recommendation. Method 7. */
export function turningWeights(
  answers: Answers,
  method: Methodology,
): ReadonlyMap<RatedQuestion, TurningWeight | null> {
  const { compute } = workingsFor(answers, method);
  const computations = [compute(ALL_WORST), compute(ALL_BEST)] as const;
  return new Map(
    (['value', 'readiness'] as const).flatMap((axis) =>
      QUESTIONS[axis]
        .filter((id) => computations.every(({ ratings }) => ratings[id] !== null))
        .map((id) => [id, turningWeight(axis, id, computations, method)] as const),
    ),
  );
}

function turningWeight(
  axis: Axis,
  question: RatedQuestion,
  computations: readonly Computation[],
  method: Methodology,
): TurningWeight | null {
  const weightOf = (id: string): number => (method.weights[axis] as Record<string, number>)[id] ?? 0;
  const others = QUESTIONS[axis].filter((id) => id !== question);
  const rest = sum(others.map(weightOf));
  // If all the others have weight 0, there is no proportion in which they could share the rest.
  if (rest === 0) return null;
  const now = (ALL * weightOf(question)) / (weightOf(question) + rest);

  const shares = computations.map(({ ratings }) => {
    const rated = others.flatMap((id) => {
      const rating = ratings[id];
      return rating === null ? [] : [{ share: weightOf(id) / rest, rating }];
    });
    const share = sum(rated.map((each) => each.share));
    return { own: ratings[question] as number, share, points: sum(rated.map((r) => r.share * r.rating)) };
  });

  const outcomeAt = (x: number): Bounds<Recommendation> => {
    const [worst, best] = computations.map((computation, i) => {
      const { own, share, points } = shares[i] as (typeof shares)[number];
      const mean = (x * own + (ALL - x) * points) / (x + (ALL - x) * share);
      return recommendedWith(computation, axis, mean, method);
    });
    return [worst, best] as unknown as Bounds<Recommendation>;
  };
  const present = outcomeAt(now);
  const turned = (x: number) => {
    const outcome = outcomeAt(x);
    return outcome.some((each, i) => each !== present[i]) ? outcome : undefined;
  };

  // The mean equals t if x·a + (100 − x)·b = 0. Here a is the distance of this question's rating from t, and b the
  // distance of the others' mean.
  const crossings = shares
    .flatMap(({ own, share, points }) =>
      [method.thresholds.low, method.thresholds.high].map((t) => ({ a: own - t, b: points - share * t })),
    )
    .flatMap(({ a, b }) => (a === b ? [] : [(ALL * b) / (b - a)]));

  /** The first turn between the present weight and an end. `endCounts`: the end itself is a usable weight. */
  function towards(end: number, endCounts: boolean): TurningWeight | null {
    const up = end > now;
    const way = up ? 1 : -1;
    const between = crossings.filter((x) => (x - now) * way > SAME && (end - x) * way > SAME);
    const stops = [now, ...between.sort((x, y) => (x - y) * way), end];
    for (const [i, weight] of stops.entries()) {
      const next = stops[i + 1];
      const at = next !== undefined || endCounts ? turned(weight) : undefined;
      if (at) return { question, now, weight, up, at: true, outcome: at };
      // Nothing turns between two crossings, so trying one weight in between is enough.
      const beyond = next === undefined ? undefined : turned((weight + next) / 2);
      if (beyond) return { question, now, weight, up, at: false, outcome: beyond };
    }
    return null;
  }

  const carries = (id: string) => !NOT_ALWAYS_RATED.includes(id);
  const usableWithout = others.some((id) => carries(id) && weightOf(id) > 0);
  const less = now > 0 ? towards(0, usableWithout) : null;
  const more = now < ALL ? towards(ALL, carries(question)) : null;
  if (!less || !more) return less ?? more;
  return more.weight - now < now - less.weight - TOLERANCE ? more : less;
}

/**
 * The recommendation of a computation for another value or readiness. Of the signals, only the two of rule 5 depend on
 * weights; they belong to no question.
 */
function recommendedWith(
  computation: Computation,
  axis: Axis,
  mean: number,
  method: Methodology,
): Recommendation {
  const { mandated, raised, value, readiness } = computation;
  const classes = classesOf(new Set([...raised].filter((id) => SIGNALS[id].question !== null)), mandated);
  return recommend({
    mandated,
    value,
    readiness,
    [axis]: mean,
    ...method.thresholds,
    classes,
    dearer: raised.has('dearerThanInPerson'),
  }).recommendation;
}

/** Hundredths in one unit of weight, and in all 100. */
const PARTS = 100;
const WHOLE = 100 * PARTS;

/** Scales weights, in hundredths, so that they add up to 100. At least one weight must be above 0. */
export function makingHundred<W extends Readonly<Record<string, number>>>(weights: W): W {
  const given = Object.entries(weights);
  const sum = given.reduce((all, [, weight]) => all + weight, 0);
  const shares = given.map(([id, weight]) => {
    const exact = (weight / sum) * WHOLE;
    return { id, parts: Math.floor(exact), left: exact - Math.floor(exact) };
  });
  const missing = WHOLE - shares.reduce((all, { parts }) => all + parts, 0);
  // The missing hundredths go to the weights that rounding down reduced most.
  const first = new Set([...shares].sort((a, b) => b.left - a.left).slice(0, missing));
  return Object.fromEntries(
    shares.map((share) => [share.id, (share.parts + (first.has(share) ? 1 : 0)) / PARTS]),
  ) as unknown as W;
}
