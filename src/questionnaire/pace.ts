import { choicesOf, type QuestionId } from './questionnaire.ts';

/**
 * Minutes for one choice of a quick answer. An estimate, not a measurement: 180 words a minute and some seconds to
 * decide. So the pages call the time approximate.
 */
const MINUTES_A_CHOICE = 0.44;

/** Minutes for the quick answers to these questions, rounded. */
export const minutesFor = (questions: readonly QuestionId[]): number =>
  Math.round(questions.reduce((sum, id) => sum + choicesOf(id) * MINUTES_A_CHOICE, 0)) || 1;
