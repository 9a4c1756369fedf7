import { READINESS_QUESTIONS, type ReadinessQuestion, type ValueQuestion } from './methodology.ts';

/** What a better answer may be looked for in, in the order in which results list it. */
export const CANDIDATES = ['q02', 'costs', 'q04', 'q06', 'q08', 'q09', ...READINESS_QUESTIONS] as const;

export type ImprovementId = (typeof CANDIDATES)[number];

/** Costs and payback rest on the same figures, so that they can only be mended together. */
export function questionsOf(id: ImprovementId): readonly (ValueQuestion | ReadinessQuestion)[] {
  return id === 'costs' ? ['q03', 'q10'] : [id];
}
