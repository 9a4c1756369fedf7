import type { Answers } from '../answers/model/types.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { FactId } from './types.ts';

interface Sources {
  readonly own: readonly QuestionId[];
  /** True if it is computed from the electronic cases a year. */
  readonly byECases?: true;
}

/** Questions 5 and 6 give the electronic cases unless question 3 states them. */
const E_CASES: readonly QuestionId[] = ['q05', 'q06'];

const COSTS: Sources = { own: ['q03'], byECases: true };
const HOURS: Sources = { own: ['q02', 'q03'], byECases: true };

/** The questions that each figure is computed from. Method 2. */
const SOURCES: Readonly<Record<FactId, Sources>> = {
  annualCases: { own: ['q05'] },
  institutionShare: { own: ['q05'] },
  uptake: { own: ['q05', 'q06'] },
  eCasesPerYear: COSTS,
  costPerECase: COSTS,
  costRatio: COSTS,
  annualSaving: COSTS,
  paybackYears: COSTS,
  breakEvenCases: { own: ['q03'] },
  breakEvenBuildCost: COSTS,
  npv: COSTS,
  recipientHoursSaved: HOURS,
  staffHoursSaved: HOURS,
};

/** For each question, the figure that rates it and, once known, replaces its estimate. */
const DECIDING_FIGURE = {
  q03: 'costRatio',
  q05: 'annualCases',
  q06: 'uptake',
  q10: 'paybackYears',
} as const satisfies { readonly [Q in QuestionId]?: FactId };

export type FiguresQuestion = keyof typeof DECIDING_FIGURE;

/** The deciding figure. Undefined if only rows or parts can replace the estimate. */
export const decidingFigure = (id: QuestionId): FactId | undefined =>
  (DECIDING_FIGURE as { readonly [Q in QuestionId]?: FactId })[id];

/** The questions that a figure is computed from. With `answers`, only those that it uses in this state. */
export function sourcesOf(fact: FactId, answers?: Pick<Answers, 'q03'>): readonly QuestionId[] {
  const { own, byECases } = SOURCES[fact];
  return byECases && answers?.q03?.eCasesPerYear === undefined ? [...own, ...E_CASES] : own;
}

/** The other questions that a question's figure is computed from. */
export function figuresFrom(question: QuestionId, answers?: Pick<Answers, 'q03'>): readonly QuestionId[] {
  const fact = decidingFigure(question);
  return fact ? sourcesOf(fact, answers).filter((other) => other !== question) : [];
}

/** The questions whose figures are computed from this question. */
export const figuresFor = (question: QuestionId): readonly QuestionId[] =>
  QUESTION_IDS.filter((other) => figuresFrom(other).includes(question));
