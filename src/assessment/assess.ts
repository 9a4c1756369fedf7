import type { Answers } from '../answers/model/types.ts';
import { numberOf } from '../questionnaire/questionnaire.ts';
import { componentsFor } from './components.ts';
import { ALL_BEST, ALL_WORST, type Computation, workingsFor } from './compute.ts';
import { contradictionsIn } from './contradictions.ts';
import { legalTestOf } from './digitisationCriteria.ts';
import { factsOf } from './facts.ts';
import { firmnessOf } from './firmness.ts';
import { improvementsOf, mayBeLifted } from './improvements.ts';
import { insteadOf } from './instead.ts';
import { type Methodology, READINESS_QUESTIONS, VALUE_QUESTIONS } from './methodology.ts';
import { openQuestionsOf, settled } from './openQuestions.ts';
import { reasonsOf } from './reasons.ts';
import { recommendationOf } from './recommend.ts';
import type { Signal, SignalId } from './signal.ts';
import { effectiveClass, SIGNAL_IDS, SIGNALS } from './signals.ts';
import { statesOf } from './states.ts';
import type { AssessmentResult, Bounds } from './types.ts';

const LAST = 99;
const place = ({ question }: (typeof SIGNALS)[SignalId]): number => (question ? numberOf(question) : LAST);

/** Sorted by question, with signals without a question last. Within a question, in the order of the table. */
const IN_ORDER = [...SIGNAL_IDS].sort((a, b) => place(SIGNALS[a]) - place(SIGNALS[b]));

const RATED = [...VALUE_QUESTIONS, ...READINESS_QUESTIONS].sort();

/**
 * What the answers mean: the recommendation with its bounds and reasons. Pure and deterministic. Every set of answers
 * that the schema admits has a result, even the empty one. `docs/method.md` says what is computed; comments cite its
 * sections.
 */
export function assess(answers: Answers, methodology: Methodology): AssessmentResult {
  const workings = workingsFor(answers, methodology);
  const { given, figures } = workings;
  const pessimistic = workings.compute(ALL_WORST);
  const optimistic = workings.compute(ALL_BEST);
  const both = <T>(read: (computation: Computation) => T): Bounds<T> => [read(pessimistic), read(optimistic)];

  const signals = signalsOf(pessimistic, optimistic);
  const facts = factsOf(workings);
  const states = statesOf(answers, given, figures(ALL_BEST));
  const recommendation: AssessmentResult['recommendation'] = {
    pessimistic: pessimistic.recommendation,
    optimistic: optimistic.recommendation,
    settled: settled([pessimistic, optimistic]),
    mandated: given.q01.legalMandate ?? 'unknown',
  };

  return {
    methodology: {
      id: methodology.id,
      version: methodology.version,
      custom: methodology.custom,
      rejected: methodology.rejected,
    },
    recommendation,
    value: both(({ value }) => value),
    readiness: both(({ readiness }) => readiness),
    ratings: ratingBounds(pessimistic, optimistic),
    level: both(({ level }) => level),
    obstacles: { pessimistic: pessimistic.obstacles, optimistic: optimistic.obstacles },
    signals,
    reasons: reasonsOf(pessimistic, optimistic, signals, methodology),
    instead: recommendationOf({ recommendation }) === 'doNotBuild' ? insteadOf(signals) : [],
    facts,
    firmness: both((computation) => firmnessOf(computation, methodology)),
    openQuestions: openQuestionsOf(workings, [pessimistic, optimistic], states),
    improvements: mayBeLifted({ recommendation, signals }) ? improvementsOf(workings, pessimistic) : [],
    contradictions: contradictionsIn(workings),
    components: componentsFor(given),
    legalTest: legalTestOf(given, facts, methodology),
    states,
  };
}

function ratingBounds(pessimistic: Computation, optimistic: Computation): AssessmentResult['ratings'] {
  const bounds: Record<string, Bounds | null> = {};
  for (const id of RATED) {
    const [p, o] = [pessimistic.ratings[id], optimistic.ratings[id]];
    bounds[id] = p === null || o === null ? null : [p, o];
  }
  return bounds as AssessmentResult['ratings'];
}

/** The signals of either computation. Tasks and notes count only if both computations raise them. */
function signalsOf(pessimistic: Computation, optimistic: Computation): Signal[] {
  const signals: Signal[] = [];
  for (const id of IN_ORDER) {
    const [atWorst, atBest] = [pessimistic.raised.has(id), optimistic.raised.has(id)];
    const certain = atWorst && atBest;
    const { class: own, question } = SIGNALS[id];
    if (!(own === 'task' || own === 'note' ? certain : atWorst || atBest)) continue;
    const effective = effectiveClass(id, pessimistic.mandated);
    signals.push({
      id,
      class: effective,
      ...(effective !== own && { originalClass: own }),
      question,
      certain,
    });
  }
  return signals;
}
