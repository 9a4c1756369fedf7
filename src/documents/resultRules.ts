/** The numbers by which results after launch are judged; they stand here alone, and on the page. */
export const RESULT_RULES = {
  /** Shares 0–1: below it, the service is to be improved. */
  completionAtLeast: 0.8,
  /** Of five. */
  satisfactionAtLeast: 3.5,
  /** A take-up below this part of the forecast's lower end calls the decision into question. */
  uptakePart: 0.5,
  /** So does a cost per case above today's channels in so many years running. */
  costlyYears: 2,
  /** What a satisfaction can be. */
  satisfaction: [1, 5],
} as const;
