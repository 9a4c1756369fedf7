import { definitionOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { decidingFigure } from './figureSources.ts';
import type { Given } from './given.ts';
import type { AssessmentResult } from './types.ts';

/** The figures that could be computed. */
export type KnownFacts = Partial<AssessmentResult['facts']>;

type Fields = Readonly<Record<string, unknown>>;

/** Whether figures, rows or parts replace the estimate. Without `facts`, no figure counts as known. */
export function figuresWin(id: QuestionId, given: Fields, facts: KnownFacts | undefined): boolean {
  const figure = decidingFigure(id);
  return figure ? Boolean(facts?.[figure]) : holdsRows(id, given);
}

/** Whether the answer to a question rests on its estimate. */
export function estimateCounts(id: QuestionId, given: Given, facts: KnownFacts): boolean {
  const answer: Fields = given[id];
  return answer.estimate !== undefined && !figuresWin(id, answer, facts);
}

/** Whether lists or matrices have content. They then replace the estimate. */
export function holdsRows(question: QuestionId, answer: Fields): boolean {
  return Object.entries(definitionOf(question).fields).some(
    ([name, { kind }]) => (kind === 'rows' || kind === 'matrix') && filled(answer[name]),
  );
}

function filled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
