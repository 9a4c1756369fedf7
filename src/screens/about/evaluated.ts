/** The day of the report on accessibility that lies beside the program, and its name. */
export const EVALUATED = '2026-11-29';
export const REPORT = 'openacr.yaml';
