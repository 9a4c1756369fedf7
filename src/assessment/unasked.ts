import { type QuestionId, questionsOf, type SectionNumber } from '../questionnaire/questionnaire.ts';
import type { AssessmentResult } from './types.ts';

type States = Pick<AssessmentResult, 'states'>;

/** Questions of a section that are not started or in progress. "We don't know" counts as finished. */
export const unfinishedIn = (section: SectionNumber, { states }: States): QuestionId[] =>
  questionsOf(section).filter((id) => states[id] === 'notStarted' || states[id] === 'inProgress');

/**
 * The untouched question whose answer clears up the most. `but`: the question that was asked last, which is skipped.
 */
export const mostUsefulUnasked = (
  { openQuestions, states }: Pick<AssessmentResult, 'openQuestions' | 'states'>,
  but?: QuestionId,
): QuestionId | undefined =>
  openQuestions.find(({ question }) => states[question] === 'notStarted' && question !== but)?.question;
