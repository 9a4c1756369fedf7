/** The fixed lists of a decision. Their values are the file format and are never reused. */

export const OUTCOMES = ['approved', 'rejected', 'returned'] as const;

/** Decisions that have the name of a recommendation. */
export const DECIDED = ['build', 'buildWithConditions', 'postpone', 'doNotBuild'] as const;

/** The choices of the form: these decisions, or that the assessment is returned. */
export const DECISION_KINDS = [...DECIDED, 'returned'] as const;

/** The recommendation at the time of a decision. */
export const DECIDED_UPON = ['doNotBuild', 'postpone', 'buildWithConditions', 'build', 'undecided'] as const;
