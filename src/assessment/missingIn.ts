import type { Answers } from '../answers/model/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { ALL_BEST, workingsFor } from './compute.ts';
import { missingFields } from './states.ts';
import { methodologyFor } from './weighting.ts';

/** What a question still lacks, by the names of its fields; empty where it is answered. Weights have no part in it. */
export function missingIn(answers: Answers, question: QuestionId): readonly string[] {
  const { given, figures } = workingsFor(answers, methodologyFor(undefined));
  return missingFields(question, given, figures(ALL_BEST));
}
