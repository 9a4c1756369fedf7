/** The fixed lists of a decision. Their values are the file format and are never reused. */

export const OUTCOMES = ['approved', 'rejected', 'returned'] as const;

/** Decisions that have the name of a recommendation. */
export const DECIDED = ['build', 'buildWithConditions', 'postpone', 'doNotBuild'] as const;

/** The choices in the form: these decisions, or the return of the assessment. */
export const DECISION_KINDS = [...DECIDED, 'returned'] as const;

/** The recommendation at the time of the decision. */
export const DECIDED_UPON = ['doNotBuild', 'postpone', 'buildWithConditions', 'build', 'undecided'] as const;
