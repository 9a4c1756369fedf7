/**
 * Versions of what a file is made with. Whoever changes a question, an option or a number of the method raises them; a
 * test freezes what each version holds.
 */
export const QUESTIONNAIRE_VERSION = '1.0.0';
/** It stands apart from the numbers of the method, which the first page does not need. */
export const METHODOLOGY_VERSION = { id: 'default', version: '1.1.0' } as const;
