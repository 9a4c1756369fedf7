/**
 * Minutes for the quick answer to one question. It is an estimate: reading 180 words a minute, and six seconds for a
 * choice. So the pages call the time approximate.
 */
const MINUTES_A_QUESTION = 0.6;

/** Minutes for the quick answers to this number of questions, rounded. */
export const minutesFor = (questions: number): number =>
  Math.max(1, Math.round(questions * MINUTES_A_QUESTION));
