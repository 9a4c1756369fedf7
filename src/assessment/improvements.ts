import { CANDIDATES, type ImprovementId, questionsBehind } from './candidates.ts';
import type { Computation, Workings } from './compute.ts';
import { OBSTACLE_IDS, OBSTACLES, supportedLevel } from './level.ts';
import type { Methodology, ValueQuestion } from './methodology.ts';
import { sum } from './numbers.ts';
import { recommend, recommendationOf } from './recommend.ts';
import type { SignalId } from './signal.ts';
import { SIGNALS } from './signals.ts';
import { type AssessmentResult, type Level, type ObstacleId, RECOMMENDATIONS } from './types.ts';

/** The effect of the best answer to one candidate. Method 8. */
interface BestAnswerEffect {
  readonly id: ImprovementId;
  /** Points of value and of readiness. */
  readonly value: number;
  readonly readiness: number;
  readonly signals: readonly SignalId[];
  readonly obstacles: readonly ObstacleId[];
}

/**
 * Whether to look for improvements: only if "do not build" or "postpone" is settled and no other solution is better.
 */
export function mayBeLifted(result: Pick<AssessmentResult, 'recommendation' | 'signals'>): boolean {
  const told = recommendationOf(result);
  if (told !== 'doNotBuild' && told !== 'postpone') return false;
  return !result.signals.some((signal) => signal.class === 'alternative');
}

/**
 * The smallest sets of questions whose best answers would improve the pessimistic recommendation, if it can improve.
 */
export function improvementsOf({ given, method }: Workings, now: Computation): ImprovementId[][] {
  const chosenLevel = given.q12.level ?? 3;
  const changes = CANDIDATES.filter((id) => id !== 'costs' || now.ratings.q03 !== null).map((id) =>
    changeOf(id, now, method),
  );
  const { largestSet, most } = method.improvements;
  for (let size = 1; size <= largestSet; size++) {
    const found: ImprovementId[][] = [];
    for (const set of setsOf(changes, size)) {
      if (lifts(set, now, chosenLevel, method)) found.push(set.map(({ id }) => id));
      if (found.length === most) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

function changeOf(id: ImprovementId, now: Computation, method: Methodology): BestAnswerEffect {
  const questions = questionsBehind(id);
  const best = method.ratings.highest;
  const gain = (weights: Readonly<Record<string, number>>, rated: readonly string[]) => {
    const total = sum(rated.map((question) => weights[question] ?? 0));
    const gains = questions.map(
      (question) => (weights[question] ?? 0) * (best - (now.ratings[question] ?? best)),
    );
    return sum(gains) / total;
  };
  const ratedIn = (weights: Readonly<Record<string, number>>) =>
    Object.keys(weights).filter((question) => now.ratings[question as ValueQuestion] !== null);
  const { value, readiness } = method.weights;
  return {
    id,
    value: gain(value, ratedIn(value)),
    readiness: gain(readiness, ratedIn(readiness)),
    signals: [...now.raised].filter((signal) =>
      questions.some((question) => SIGNALS[signal].question === question),
    ),
    obstacles: OBSTACLE_IDS.filter((obstacle) =>
      questions.some((question) => OBSTACLES[obstacle].questions.includes(question)),
    ),
  };
}

function lifts(
  set: readonly BestAnswerEffect[],
  now: Computation,
  chosenLevel: Level,
  method: Methodology,
): boolean {
  const cleared = (obstacle: ObstacleId) => set.some((change) => change.obstacles.includes(obstacle));
  const level = supportedLevel(now.obstacles.filter((obstacle) => !cleared(obstacle)));
  // Without some obstacles, a level that was too high may become supported.
  const levelMended = level > now.level && chosenLevel <= level && !set.some(({ id }) => id === 'q12');
  const mended = levelMended ? [...set, changeOf('q12', now, method)] : set;
  const gone = (signal: SignalId) => mended.some((change) => change.signals.includes(signal));
  const left = [...now.raised].filter((signal) => !gone(signal));
  const { recommendation } = recommend({
    mandated: now.mandated,
    value: now.value + sum(mended.map((change) => change.value)),
    readiness: now.readiness + sum(mended.map((change) => change.readiness)),
    ...method.thresholds,
    classes: new Set(left.map((signal) => SIGNALS[signal].class)),
    dearer: left.includes('dearerThanInPerson'),
  });
  return RECOMMENDATIONS.indexOf(recommendation) > RECOMMENDATIONS.indexOf(now.recommendation);
}

/** Sets of one size in the order of the candidates, compared member by member. */
function* setsOf<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  for (let i = from; size > 0 && i < items.length; i++) {
    for (const rest of setsOf(items, size - 1, i + 1)) yield [items[i] as T, ...rest];
  }
}
