import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { Computation, Ratings } from './compute.ts';
import {
  type Methodology,
  READINESS_QUESTIONS,
  type ReadinessQuestion,
  VALUE_QUESTIONS,
  type ValueQuestion,
} from './methodology.ts';
import { exceeds, reaches, rounded, sum } from './numbers.ts';
import type { Signal, SignalClass } from './signal.ts';
import type { AssessmentResult, QuestionReason, RatedQuestion } from './types.ts';

const REASON_CLASSES: readonly SignalClass[] = ['alternative', 'worth', 'removable', 'condition'];

export function reasonsOf(
  pessimistic: Computation,
  optimistic: Computation,
  signals: readonly Signal[],
  method: Methodology,
): AssessmentResult['reasons'] {
  const { high } = method.thresholds;
  const strong = pointsOf(pessimistic.ratings, method).filter(({ question }) =>
    exceeds(pessimistic.ratings[question] ?? 0, high),
  );
  const against = signalReasons(signals, method);
  const named = new Set(against.map(({ question }) => question));
  const weak = pointsOf(optimistic.ratings, method).filter(
    ({ question }) => !named.has(question) && !reaches(optimistic.ratings[question] ?? 0, high),
  );
  return {
    for: strong.sort((a, b) => rounded(b.points) - rounded(a.points)),
    against: [...against, ...weak.sort((a, b) => rounded(a.points) - rounded(b.points))],
  };
}

function signalReasons(signals: readonly Signal[], method: Methodology) {
  const certain = signals.filter((signal) => signal.certain);
  const muchDearer = certain.some(({ id }) => id === 'muchDearer');
  const weightOf = (id: QuestionId): number =>
    method.weights.value[id as ValueQuestion] ?? method.weights.readiness[id as ReadinessQuestion];
  return (
    certain
      .flatMap(({ id, question, class: signalClass }) => {
        const rank = REASON_CLASSES.indexOf(signalClass);
        if (question === null || rank < 0 || (muchDearer && id === 'dearerThanInPerson')) return [];
        return [{ signal: id, question, rank, weight: weightOf(question) }];
      })
      // Sorting is stable, so equal signals stay sorted by question, and within one question in the order of their
      // table.
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
      .map(({ signal, question }) => ({ signal, question }))
  );
}

/**
 * The points of each rated question on its axis. They add up to the distance of the score from the upper threshold.
 * Method 6.
 */
function pointsOf(ratings: Ratings, method: Methodology): (QuestionReason & { question: RatedQuestion })[] {
  return [
    ...axisPoints(VALUE_QUESTIONS, ratings, method.weights.value, method.thresholds.high),
    ...axisPoints(READINESS_QUESTIONS, ratings, method.weights.readiness, method.thresholds.high),
  ];
}

function axisPoints<Q extends ValueQuestion | ReadinessQuestion>(
  questions: readonly Q[],
  ratings: Ratings,
  weights: Readonly<Record<Q, number>>,
  high: number,
) {
  const rated = questions.filter((id) => ratings[id] !== null && weights[id] > 0);
  const total = sum(rated.map((id) => weights[id]));
  return rated.map((question) => ({
    question,
    points: (weights[question] / total) * ((ratings[question] ?? 0) - high),
  }));
}
