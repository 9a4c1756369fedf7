import type { Axis, QuestionDefinition } from './field.ts';
import { FORM } from './form.ts';
import { LAUNCH } from './launch.ts';
import { WHETHER } from './whether.ts';

/** Version of the questions as they are written into the file. */
export const QUESTIONNAIRE_VERSION = '1.0.0';

/** The 24 questions in the order of the source. */
export const QUESTIONS = { ...WHETHER, ...FORM, ...LAUNCH } as const;

export type QuestionId = keyof typeof QUESTIONS;
/** The questions that are rated on an axis. */
export type QuestionOn<A extends Axis> = {
  [Q in QuestionId]: (typeof QUESTIONS)[Q]['axis'] extends A ? Q : never;
}[QuestionId];
export type SectionNumber = QuestionDefinition['section'];

export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
export const SECTIONS: readonly SectionNumber[] = [1, 2, 3];

/** The footnote of the source stands at the second list item of question 12. */
export const FOOTNOTE = { question: 'q12', item: 2 } as const;

export function definitionOf(id: QuestionId): QuestionDefinition {
  return QUESTIONS[id];
}

export function isQuestionId(value: string): value is QuestionId {
  return Object.hasOwn(QUESTIONS, value);
}

/** 1 to 24. */
export function numberOf(id: QuestionId): number {
  return QUESTIONS[id].number;
}

export function isRated(id: QuestionId): id is QuestionOn<Axis> {
  return QUESTIONS[id].axis !== null;
}

export function questionsOf(section: SectionNumber): QuestionId[] {
  return QUESTION_IDS.filter((id) => QUESTIONS[id].section === section);
}
