import { READINESS_QUESTIONS, type ReadinessQuestion, type ValueQuestion } from './methodology.ts';

/** The questions (and the costs) where a better answer may help, in the order in which a result lists them. */
export const CANDIDATES = ['q02', 'costs', 'q04', 'q06', 'q08', 'q09', ...READINESS_QUESTIONS] as const;

export type ImprovementId = (typeof CANDIDATES)[number];

/**
 * The questions whose answers an improvement changes. `costs` stands for two, because costs and payback come from the
 * same figures.
 */
export function questionsBehind(id: ImprovementId): readonly (ValueQuestion | ReadinessQuestion)[] {
  return id === 'costs' ? ['q03', 'q10'] : [id];
}
