import type { Axis, QuestionDefinition } from './field.ts';
import { FORM } from './form.ts';
import { LAUNCH } from './launch.ts';
import { WHETHER } from './whether.ts';

/** The questions in the order of the source. */
export const QUESTIONS = { ...WHETHER, ...FORM, ...LAUNCH } as const;

export type QuestionId = keyof typeof QUESTIONS;
/** The questions whose rating counts on this axis. */
export type QuestionOn<A extends Axis> = {
  [Q in QuestionId]: (typeof QUESTIONS)[Q]['axis'] extends A ? Q : never;
}[QuestionId];
export type SectionNumber = QuestionDefinition['section'];

export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
export const SECTIONS: readonly SectionNumber[] = [1, 2, 3];

/** The place of the source's footnote: its question, and the item in that question's list, counted from 1. */
export const FOOTNOTE_AT: QuestionId = 'q12';
export const FOOTNOTE_ITEM = 2;

export function definitionOf(id: QuestionId): QuestionDefinition {
  return QUESTIONS[id];
}

/** How many choices the quick answer to a question takes. Those that hang on another choice are not counted. */
export function choicesOf(id: QuestionId): number {
  const { quick, fields } = definitionOf(id);
  return quick.kind === 'fields'
    ? quick.fields.filter((name) => !fields[name]?.when).length
    : 1 + quick.further.length;
}

export function isQuestionId(value: string): value is QuestionId {
  return Object.hasOwn(QUESTIONS, value);
}

/** The place of a question among all, from 1. */
export function numberOf(id: QuestionId): number {
  return QUESTION_IDS.indexOf(id) + 1;
}

export function questionsOf(section: SectionNumber): QuestionId[] {
  return QUESTION_IDS.filter((id) => QUESTIONS[id].section === section);
}
