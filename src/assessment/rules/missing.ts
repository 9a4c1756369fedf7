import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Figures } from '../figures.ts';
import type { Given } from '../given.ts';

/** Names of the fields that are still missing before a question counts as answered; `figures` tells which are known, whatever their side. */
export type Missing<Q extends QuestionId> = (
  answer: Given[Q],
  figures: Figures,
  given: Given,
) => readonly string[];

interface ListAnswer {
  needed?: 'yes' | 'no';
  estimate?: unknown;
}

/** "no", or every row has its option, or no rows and an estimate. */
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
