/** The closed lists of a decision. Values are the file format and are never reused. */

export const OUTCOMES = ['approved', 'rejected', 'returned'] as const;

/** What a manager may decide in the words of the recommendations. */
export const DECIDED = ['build', 'buildWithConditions', 'postpone', 'doNotBuild'] as const;

/** What stands to choose on the form: those, or that the assessment goes back. */
export const DECISION_KINDS = [...DECIDED, 'returned'] as const;

/** The recommendation that a decision was made upon. */
export const DECIDED_UPON = ['doNotBuild', 'postpone', 'buildWithConditions', 'build', 'undecided'] as const;
