import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { ALL_BEST, bitOf, type Computation, type Workings } from './compute.ts';
import type { Figures, RoughQuestion } from './figures.ts';
import type { Given } from './given.ts';
import { rounded } from './numbers.ts';
import type { SignalId } from './signal.ts';
import { effectiveClass, OBSTRUCTING } from './signals.ts';
import type { AssessmentResult, OpenQuestion } from './types.ts';

type Pair = readonly [pessimistic: Computation, optimistic: Computation];

/** The open questions with the effect that each answer has alone, the most useful first. Method 8. */
export function openQuestionsOf(
  workings: Workings,
  now: Pair,
  states: AssessmentResult['states'],
): OpenQuestion[] {
  const figures = workings.figures(ALL_BEST);
  const obstructing = obstructionsIn(now[0]);
  return QUESTION_IDS.flatMap((question) => {
    const kind = openKind(question, states, workings.given, figures);
    return kind ? [{ kind, ...whatIf(workings, now, obstructing, question) }] : [];
  }).sort(
    (a, b) =>
      Number(a.kind === 'rough') - Number(b.kind === 'rough') ||
      Number(b.settles) - Number(a.settles) ||
      Number(b.couldBlock) - Number(a.couldBlock) ||
      rounded(b.influence) - rounded(a.influence),
  );
}

function openKind(
  id: QuestionId,
  states: AssessmentResult['states'],
  given: Given,
  figures: Figures,
): OpenQuestion['kind'] | null {
  if (states[id] !== 'answered') return 'missing';
  const rough: Readonly<Record<RoughQuestion, number | false | undefined>> = {
    q03: figures.costs !== null && given.q03.precision,
    q05: figures.annualCases !== null && given.q05.precision,
    q06: figures.uptake !== null && given.q06.precision,
  };
  return id in rough && rough[id as RoughQuestion] ? 'rough' : null;
}

/** Both computations with this question alone moved to one side. */
function whatIf(workings: Workings, now: Pair, obstructing: readonly SignalId[], question: QuestionId) {
  // If the question takes the same side as all others, this computation exists already.
  const best: Pair = [workings.compute(bitOf(question)), now[1]];
  const worst: Pair = [now[0], workings.compute(~bitOf(question))];
  return {
    question,
    settles: !settled(now) && (settled(best) || settled(worst)),
    // Under a legal duty nothing is an obstacle.
    couldBlock: obstructing.some((id) => best[0].mandated || !best[0].raised.has(id)),
    influence: Math.min(widthOf(now) - widthOf(best), widthOf(now) - widthOf(worst)),
  };
}

export function settled([pessimistic, optimistic]: Pair): boolean {
  return pessimistic.recommendation === optimistic.recommendation;
}

function widthOf([pessimistic, optimistic]: Pair): number {
  return optimistic.value - pessimistic.value + (optimistic.readiness - pessimistic.readiness);
}

function obstructionsIn({ raised, mandated }: Computation) {
  return [...raised].filter((id) => OBSTRUCTING.includes(effectiveClass(id, mandated)));
}
