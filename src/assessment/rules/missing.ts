import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Figures } from '../figures.ts';
import type { Given } from '../given.ts';

/**
 * The names of the fields that a question still needs to count as answered. `figures` show which figures are known;
 * either side will do.
 */
export type MissingRule<Q extends QuestionId> = (
  answer: Given[Q],
  figures: Figures,
  given: Given,
) => readonly string[];

interface ListAnswer {
  needed?: 'yes' | 'no';
  estimate?: unknown;
}

/** A list is complete with "no", with an option in every row, or with an estimate and no rows. */
export function listed<Row>(
  answer: ListAnswer & object,
  name: string,
  rows: readonly Row[] | undefined,
  complete: (row: Row) => boolean,
): readonly string[] {
  if (answer.needed !== 'yes') return missing(answer, 'needed');
  if (!rows) return missing(answer, 'estimate');
  return rows.every(complete) ? [] : [name];
}

export const missing = (answer: object, ...names: readonly string[]): string[] =>
  names.filter((name) => (answer as Record<string, unknown>)[name] === undefined);
export const known = (...values: readonly unknown[]) => values.every((value) => value !== undefined);
