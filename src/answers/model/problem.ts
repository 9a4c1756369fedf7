/** Why a value or a typed text is not valid. Each code has its sentence at `errors.field.<code>`. */
export const PROBLEM_CODES = [
  'notNumber',
  'ambiguousNumber',
  'otherUnit',
  'negative',
  'tooSmall',
  'tooLarge',
  'decimals',
  'notWhole',
  'tooLong',
  'characters',
  'dateForm',
  'dateIncomplete',
  'dateYear',
  'dateUnreal',
  'time',
  'url',
  'option',
  'repeated',
  'notAlone',
  'tooManyRows',
  'rowKey',
  'repeatedRow',
  'fingerprint',
  'wrongType',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `params` hold the numbers in the sentence: `min`, `max`, `length`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, number>>;
}

export type FieldErrorKey = `errors.field.${ProblemCode}`;

/** The key of the sentence that says what is wrong and what to do about it. */
export function problemKey(problem: Problem): FieldErrorKey {
  return `errors.field.${problem.code}`;
}
