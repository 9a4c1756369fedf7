import type { Answers } from '../answers/model/types.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { figuresFrom } from './figureSources.ts';
import { type Figures, figuresAt, ROUGH_QUESTIONS } from './figures.ts';
import { type Given, givenIn } from './given.ts';
import { obstaclesAt, supportedLevel } from './level.ts';
import {
  type Methodology,
  READINESS_QUESTIONS,
  type ReadinessQuestion,
  VALUE_QUESTIONS,
  type ValueQuestion,
} from './methodology.ts';
import { reaches, sum } from './numbers.ts';
import { type RuleOutcome, recommend } from './recommend.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { RULED_QUESTIONS, RULES, type RuledQuestion } from './rules/rules.ts';
import type { SignalClass, SignalId } from './signal.ts';
import { effectiveClass } from './signals.ts';
import type { Level, ObstacleId, RatedQuestion, Side } from './types.ts';

export type Ratings = Readonly<Record<RatedQuestion, number | null>>;

/** The outcome of one computation, in which each open input takes the given side. Method 1. */
export interface Computation extends RuleOutcome {
  readonly ratings: Ratings;
  readonly value: number;
  readonly readiness: number;
  /** Includes the two signals that rule 5 adds. */
  readonly raised: ReadonlySet<SignalId>;
  readonly mandated: boolean;
  readonly obstacles: readonly ObstacleId[];
  readonly level: Level;
}

const UNRATED = Object.fromEntries(
  [...RULED_QUESTIONS, 'q12'].map((id): [string, number | null] => [id, null]),
) as Record<RatedQuestion, number | null>;

/** The side that each question's open inputs take: one bit for each question, set for the best side. */
export type Sides = number;
export const ALL_WORST: Sides = 0;
export const ALL_BEST: Sides = -1;

/** All questions at one side. */
export const allAt = (side: Side): Sides => (side === 'best' ? ALL_BEST : ALL_WORST);

export const bitOf = (question: QuestionId): Sides => 1 << QUESTION_IDS.indexOf(question);

const sideIn =
  (sides: Sides) =>
  (question: QuestionId): Side =>
    sides & bitOf(question) ? 'best' : 'worst';

/** Prepares one set of answers for many computations, which share common results. */
export interface Workings {
  readonly given: Given;
  readonly method: Methodology;
  readonly figures: (sides: Sides) => Figures;
  readonly compute: (sides: Sides) => Computation;
}

export function workingsFor(answers: Answers, method: Methodology): Workings {
  const given = givenIn(answers);
  const figures = remembered(ROUGH_QUESTIONS, (sides) => figuresAt(given, sideIn(sides), method));

  const means = {
    value: weightedMean(VALUE_QUESTIONS, method.weights.value),
    readiness: weightedMean(READINESS_QUESTIONS, method.weights.readiness),
  };
  const finders = RULED_QUESTIONS.map((id) => ({ id, find: finderOf(id, given, method, figures) }));

  function compute(sides: Sides): Computation {
    const sideOf = sideIn(sides);
    const ratings = { ...UNRATED };
    const raised = new Set<SignalId>();
    for (const { id, find } of finders) {
      const found = find(sides);
      ratings[id] = found.rating;
      for (const signal of found.signals) raised.add(signal);
    }
    const obstacles = obstaclesAt(given, raised, sideOf);
    const level = supportedLevel(obstacles);
    const q12 = levelFinding(given.q12.level, level, sideOf('q12'), method);
    ratings.q12 = q12.rating;
    for (const signal of q12.signals) raised.add(signal);
    return conclude(given, method, means, sideOf('q01'), ratings, raised, obstacles, level);
  }

  return { given, method, figures, compute };
}

function conclude(
  given: Given,
  method: Methodology,
  means: { readonly value: Mean; readonly readiness: Mean },
  mandateSide: Side,
  ratings: Ratings,
  raised: Set<SignalId>,
  obstacles: readonly ObstacleId[],
  level: Level,
): Computation {
  const mandated = given.q01.legalMandate ? given.q01.legalMandate === 'yes' : mandateSide === 'best';
  const value = means.value(ratings);
  const readiness = means.readiness(ratings);
  const classes = classesOf(raised, mandated);
  const verdict = recommend({
    mandated,
    value,
    readiness,
    ...method.thresholds,
    classes,
    dearer: raised.has('dearerThanInPerson'),
  });
  if (verdict.rule === 5) {
    if (!reaches(value, method.thresholds.high)) raised.add('valueModest');
    if (!reaches(readiness, method.thresholds.high)) raised.add('readinessModest');
  }
  return { ...verdict, ratings, value, readiness, raised, mandated, obstacles, level };
}

export function classesOf(raised: ReadonlySet<SignalId>, mandated: boolean): ReadonlySet<SignalClass> {
  const classes = new Set<SignalClass>();
  for (const id of raised) classes.add(effectiveClass(id, mandated));
  return classes;
}

/** Compares the chosen level with the level that the other answers support. */
function levelFinding(chosen: Level | undefined, supported: Level, side: Side, method: Methodology): Finding {
  const numbers = method.ratings.q12;
  const tooHigh = chosen === undefined ? side === 'worst' && supported < 3 : chosen > supported;
  const signals: SignalId[] = [];
  if (tooHigh) signals.push('levelNotSupported');
  if (chosen !== undefined && chosen < supported) signals.push('higherLevelPossible');
  return { rating: tooHigh ? numbers.unsupported : numbers.supported, signals };
}

type Mean = (ratings: Ratings) => number;

/** Weighted means of the rated questions. The weights are added up once for each set of rated questions. */
function weightedMean<Q extends ValueQuestion | ReadinessQuestion>(
  questions: readonly Q[],
  weights: Readonly<Record<Q, number>>,
): Mean {
  const totals: Record<number, number> = {};
  return (ratings) => {
    let points = 0;
    // One bit for each question.
    let rated = 0;
    for (const id of questions) {
      const rating = ratings[id];
      rated *= 2;
      if (rating === null) continue;
      rated++;
      points += weights[id] * rating;
    }
    totals[rated] ??= sum(questions.filter((id) => ratings[id] !== null).map((id) => weights[id]));
    return points / (totals[rated] as number);
  };
}

function finderOf(id: RuledQuestion, given: Given, method: Methodology, figures: (sides: Sides) => Figures) {
  // The types of the rules differ by question. Each rule gets the answer and the numbers of its own question.
  const rule = RULES[id] as Rule<QuestionId>;
  const numbers = method.ratings[id] as never;
  return remembered([...figuresFrom(id), id], (sides) =>
    rule(given[id], { side: sideIn(sides)(id), numbers, figures: figures(sides), given, method }),
  );
}

/** Remembers results by the sides of the questions that they depend on. */
function remembered<T>(questions: readonly QuestionId[], compute: (sides: Sides) => T): (sides: Sides) => T {
  let bits = 0;
  for (const question of questions) bits |= bitOf(question);
  const known = new Map<Sides, T>();
  return (sides) => {
    const own = sides & bits;
    const found = known.get(own) ?? compute(sides);
    if (!known.has(own)) known.set(own, found);
    return found;
  };
}
