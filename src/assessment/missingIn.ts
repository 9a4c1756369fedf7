import type { Answers } from '../answers/model/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { ALL_BEST, workingsFor } from './compute.ts';
import { missingFields } from './states.ts';
import { methodologyFor } from './weighting.ts';

/** The names of the fields that a question still needs. They do not depend on weights. */
export function missingIn(answers: Answers, question: QuestionId): readonly string[] {
  const { given, figures } = workingsFor(answers, methodologyFor(undefined));
  const missing = missingFields(question, given, figures(ALL_BEST));
  // "Yes" alone is a complete choice, because it means that the details are not known yet.
  return 'needed' in given[question] ? missing.filter((name) => name !== 'estimate') : missing;
}
