import type { Answers } from '../answers/model/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { ALL_BEST, workingsFor } from './compute.ts';
import { missingFields } from './states.ts';
import { methodologyFor } from './weighting.ts';

/** What is still to be chosen at a question, by the names of its fields. Weights have no part in it. */
export function missingIn(answers: Answers, question: QuestionId): readonly string[] {
  const { given, figures } = workingsFor(answers, methodologyFor(undefined));
  const missing = missingFields(question, given, figures(ALL_BEST));
  // Who says "yes" and no more has chosen not to know how.
  return 'needed' in given[question] ? missing.filter((name) => name !== 'estimate') : missing;
}
