import { pointer } from '../../answers/model/path.ts';
import type { Answers } from '../../answers/model/types.ts';
import { givenAnswer } from '../../assessment/given.ts';
import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

/** What is the same for many services of one institution: cost of a case, means of authentication, interfaces, training. */
export const TAKEN: { readonly [Q in QuestionId]?: readonly string[] } = {
  q03: ['inPersonCost', 'marginalCost'],
  q06: ['means'],
  q15: ['needed', 'means', 'assurance'],
  q16: ['needed', 'estimate', 'sources'],
  q24: ['staffTraining'],
};

export type Takeable = Readonly<Record<string, unknown>>;

/** What another assessment has for this question, if that is more than yes or no. */
export function takeableOf(question: QuestionId, answers: Answers): Takeable | undefined {
  const given = givenAnswer(question, answers[question] ?? {});
  const fields = (TAKEN[question] ?? []).filter((name) => given[name] !== undefined);
  if (fields.every((name) => name === 'needed')) return undefined;
  return Object.fromEntries(fields.map((name) => [name, given[name]]));
}

/** The changes by which it is taken: lists row by row, each with an id of its own. */
export function takenAt(
  question: QuestionId,
  takeable: Takeable,
  newId: () => string,
): (readonly [path: string, value: unknown])[] {
  const { fields } = definitionOf(question) as { fields: Readonly<Record<string, Field>> };
  return Object.entries(takeable).flatMap(([name, value]) => {
    if (fields[name]?.kind !== 'rows') return [[pointer('answers', question, name), value] as const];
    return (value as Takeable[]).map(
      ({ id: _theirs, ...row }) => [pointer('answers', question, name, newId()), row] as const,
    );
  });
}
