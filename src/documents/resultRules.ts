/** The numbers in the rules for results after launch. The page shows them. */
export const RESULT_RULES = {
  /** A share, 0–1. Below it the service has to be improved. */
  completionAtLeast: 0.8,
  /** On the scale of 1 to 5. */
  satisfactionAtLeast: 3.5,
  /** A share of the forecast's lower end. A take-up below it calls the decision into question. */
  uptakePart: 0.5,
  /**
   * How many years in a row a case may cost more than in today's channels before that calls the decision into question.
   */
  costlyYears: 2,
  /** The scale of satisfaction. */
  satisfaction: [1, 5],
} as const;
