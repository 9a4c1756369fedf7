/** The date and the file name of the accessibility report beside the program. */
export const EVALUATED = '2026-11-29';
export const REPORT = 'openacr.yaml';
