/**
 * Minutes that the quick answer to one question takes. An estimate from the words of the pages, read at 180 a minute, and
 * six seconds a choice: nobody has been timed. Where a time is told, it is called approximate.
 */
const MINUTES_A_QUESTION = 0.7;

/** How long the quick answers to so many questions take, in whole minutes. */
export const minutesFor = (questions: number): number =>
  Math.max(1, Math.round(questions * MINUTES_A_QUESTION));
