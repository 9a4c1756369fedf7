/** The closed lists of a decision. Values are the file format and are never reused. */

export const OUTCOMES = ['approved', 'rejected', 'returned'] as const;

/** The recommendation that a decision was made upon. */
export const DECIDED_UPON = ['doNotBuild', 'postpone', 'buildWithConditions', 'build', 'undecided'] as const;
