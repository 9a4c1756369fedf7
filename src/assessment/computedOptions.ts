import type { Answers, OwnFields } from '../answers/model/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { decidingFigure, type FiguresQuestion } from './figureSources.ts';
import { givenAnswer } from './given.ts';
import { DEFAULT_METHODOLOGY } from './methodology.ts';
import { exceeds, reaches } from './numbers.ts';
import { figuresWin } from './standing.ts';
import type { AssessmentResult } from './types.ts';

const { q03, q06 } = DEFAULT_METHODOLOGY.ratings;
/** A share (0–1). From here on, question 6 is rated like its estimate `most`. */
const MOST = q06.uptake.at(-1)?.[0] ?? 1;

/** The option that fits a figure. The ids name their bounds, in cases a month or in years. */
const CHOICES: {
  readonly [Q in FiguresQuestion]: (figure: number) => NonNullable<OwnFields<Q>['estimate']>;
} = {
  q03: (k) => {
    if (exceeds(k, q03.muchDearer)) return 'muchDearer';
    return exceeds(k, q03.dearer) ? 'dearer' : reaches(k, q03.dearer) ? 'same' : 'cheaper';
  },
  q05: (yearly) => {
    const monthly = yearly / 12;
    if (exceeds(monthly, 10_000)) return 'over10000';
    if (reaches(monthly, 1000)) return 'from1000to10000';
    return reaches(monthly, 100) ? 'from100to1000' : 'under100';
  },
  q06: (share) => (reaches(share, MOST) ? 'most' : reaches(share, q06.fewCanUse) ? 'half' : 'few'),
  q10: (years) => {
    if (exceeds(years, 10)) return 'never';
    return exceeds(years, 5) ? 'within10' : exceeds(years, 2) ? 'within5' : 'within2';
  },
};

/**
 * The options of the estimate that fit the figures, at worst and at best, if figures replace the estimate; otherwise
 * null. An empty list means that rows replace the estimate and no single option says the same.
 */
export function computedOptions(
  question: QuestionId,
  { facts }: Pick<AssessmentResult, 'facts'>,
  { answers }: { readonly answers: Answers },
): string[] | null {
  if (answers[question]?.dontKnow) return null;
  if (!figuresWin(question, givenAnswer(question, answers[question] ?? {}), facts)) return null;
  const figure = decidingFigure(question);
  const bounds = figure && facts[figure];
  return bounds ? [...new Set(bounds.map(CHOICES[question as FiguresQuestion]))] : [];
}
