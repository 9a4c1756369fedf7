import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import type { AssessmentResult } from './types.ts';

/** The number of answered questions. */
export function progressOf({ states }: AssessmentResult): number {
  return QUESTION_IDS.filter((id) => states[id] === 'answered').length;
}
