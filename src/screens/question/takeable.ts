import { pointer } from '../../answers/model/path.ts';
import type { Answers } from '../../answers/model/types.ts';
import { givenAnswer } from '../../assessment/given.ts';
import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

/**
 * Answers that are often the same for several services of one institution: cost of a case, means of authentication,
 * interfaces, training.
 */
export const TAKEN: { readonly [Q in QuestionId]?: TakeableFields } = {
  q03: { known: ['inPersonCost', 'marginalCost'] },
  q06: { known: ['means'] },
  q15: { known: ['means', 'assurance'], along: ['needed'] },
  q16: { known: ['estimate', 'sources'], along: ['needed'] },
  q24: { known: ['staffTraining'] },
};

interface TakeableFields {
  /** Fields that are worth copying on their own. */
  readonly known: readonly string[];
  /** Fields that are copied only together with those, because nobody had to find them out. */
  readonly along?: readonly string[];
}

export type Takeable = Readonly<Record<string, unknown>>;

/** The fields of another assessment's answer that are worth copying. Undefined if it only says yes or no. */
export function takeableOf(question: QuestionId, answers: Answers): Takeable | undefined {
  const given = givenAnswer(question, answers[question] ?? {});
  const { known = [], along = [] } = TAKEN[question] ?? {};
  const has = (name: string) => given[name] !== undefined;
  if (!known.some(has)) return undefined;
  return Object.fromEntries([...along, ...known].filter(has).map((name) => [name, given[name]]));
}

/** The changes that copy these fields: lists row by row, each row with a new id. */
export function copyChanges(
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
