import { type QuestionId, questionsOf, type SectionNumber } from '../questionnaire/questionnaire.ts';
import type { AssessmentResult } from './types.ts';

type States = Pick<AssessmentResult, 'states'>;

/** The questions of a section that are not answered to their end; one that cannot be answered yet is. */
export const unfinishedIn = (section: SectionNumber, { states }: States): QuestionId[] =>
  questionsOf(section).filter((id) => states[id] === 'notStarted' || states[id] === 'inProgress');

/** The question that nothing was said to yet and that clears up most; `but`: the one that was asked last. */
export const mostUsefulUnasked = (
  { openQuestions, states }: Pick<AssessmentResult, 'openQuestions' | 'states'>,
  but?: QuestionId,
): QuestionId | undefined =>
  openQuestions.find(({ question }) => states[question] === 'notStarted' && question !== but)?.question;
