import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';

/** From the figures of which other questions those of a question are computed. Method 2. */
const FIGURES_FROM: { readonly [Q in QuestionId]?: readonly QuestionId[] } = {
  q03: ['q05', 'q06'],
  q06: ['q05'],
  q10: ['q03', 'q05', 'q06'],
};

export const figuresFrom = (question: QuestionId): readonly QuestionId[] => FIGURES_FROM[question] ?? [];

/** The questions whose figures are computed from those of this one. */
export const figuresFor = (question: QuestionId): readonly QuestionId[] =>
  QUESTION_IDS.filter((other) => figuresFrom(other).includes(question));
