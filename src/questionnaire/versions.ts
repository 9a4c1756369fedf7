/**
 * The versions with which a file is made. Raise them when a question, an option or a number of the method changes; a
 * test freezes the content of each version.
 */
export const QUESTIONNAIRE_VERSION = '1.0.0';
/** It is apart from the numbers of the method, because the first page does not need those. */
export const METHODOLOGY_VERSION = { id: 'default', version: '1.1.0' } as const;
