import { pointer } from '../../answers/model/path.ts';
import type { Answers } from '../../answers/model/types.ts';
import { givenAnswer } from '../../assessment/given.ts';
import type { Field } from '../../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

/** What is the same for many services of one institution: cost of a case, means of authentication, interfaces, training. */
export const TAKEN: { readonly [Q in QuestionId]?: Taken } = {
  q03: { known: ['inPersonCost', 'marginalCost'] },
  q06: { known: ['means'] },
  q15: { known: ['means', 'assurance'], along: ['needed'] },
  q16: { known: ['estimate', 'sources'], along: ['needed'] },
  q24: { known: ['staffTraining'] },
};

interface Taken {
  /** Worth taking, each by itself. */
  readonly known: readonly string[];
  /** Taken only beside those: alone it says nothing that took finding out. */
  readonly along?: readonly string[];
}

export type Takeable = Readonly<Record<string, unknown>>;

/** What another assessment has for this question, if that is more than yes or no. */
export function takeableOf(question: QuestionId, answers: Answers): Takeable | undefined {
  const given = givenAnswer(question, answers[question] ?? {});
  const { known = [], along = [] } = TAKEN[question] ?? {};
  const has = (name: string) => given[name] !== undefined;
  if (!known.some(has)) return undefined;
  return Object.fromEntries([...along, ...known].filter(has).map((name) => [name, given[name]]));
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
