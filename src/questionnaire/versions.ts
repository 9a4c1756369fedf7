/**
 * The versions with which a file is made. Raise them when a question, an option or a number of the method changes. A
 * test freezes the content of each version.
 */
export const QUESTIONNAIRE_VERSION = '1.0.0';
/** The version is separate from the numbers of the method, because the first page does not need the numbers. */
export const METHODOLOGY_VERSION = { id: 'default', version: '1.1.0' } as const;
