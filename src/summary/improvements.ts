import { type ImprovementId, questionsBehind } from '../assessment/candidates.ts';
import { mayBeLifted } from '../assessment/improvements.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { between, countsOf, euros, finite } from './quantity.ts';
import { refOf } from './refs.ts';
import type { Source } from './source.ts';

/** Ways to improve the recommendation. Each is enough on its own. */
export interface Improvements {
  /** "Ieteikumu mainītu divi uzlabojumi kopā". */
  readonly heading: string;
  /** "Pietiktu ar vienu no šīm iespējām"; null if there are none. */
  readonly intro: string | null;
  readonly sets: readonly (readonly Improvement[])[];
}

export interface Improvement {
  readonly id: ImprovementId;
  readonly text: string;
  readonly questions: readonly QuestionId[];
  readonly refs: readonly string[];
}

const HEADINGS = ['one', 'two', 'three'] as const;

/** Null if the recommendation is not settled, cannot get better, or if another solution is better. */
export function improvementWords(source: Source): Improvements | null {
  const { assessment, t } = source;
  if (!mayBeLifted(assessment)) return null;
  const sets = assessment.improvements.map((set) => set.map((id) => improvementOf(source, id)));
  const size = HEADINGS[(sets[0]?.length ?? 0) - 1];
  if (!size) return { heading: t('assessment.headings.improvements.nothing'), intro: null, sets: [] };
  return {
    heading: t(`assessment.headings.improvements.${size}`),
    intro: sets.length > 1 ? t('assessment.improvements.intro') : t('assessment.improvements.introOnly'),
    sets,
  };
}

/** One way: everything that would have to be done together, each with its questions. */
export const improvementsText = (set: readonly Improvement[]): string =>
  set.map(({ text, refs }) => `${text} (${refs.join(', ')})`).join('; ');

function improvementOf(source: Source, id: ImprovementId): Improvement {
  const { t } = source;
  const questions = questionsBehind(id);
  const text = t(`assessment.improvements.targets.${id}`);
  return {
    id,
    text: id === 'costs' ? withTurn(source, text) : text,
    questions,
    refs: questions.map((question) => refOf(t, question)),
  };
}

/** Adds how many cases, or what build cost, would make the e-service break even. */
function withTurn({ assessment, t }: Source, text: string): string {
  const { breakEvenCases, breakEvenBuildCost } = assessment.facts;
  if (!finite(breakEvenCases) || !breakEvenBuildCost) return text;
  return t('assessment.improvements.costsTurn', {
    text,
    cases: between(t, breakEvenCases, countsOf(breakEvenCases)),
    build: between(t, breakEvenBuildCost, euros(breakEvenBuildCost)),
  });
}
