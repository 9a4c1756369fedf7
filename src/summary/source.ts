import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { type Given, givenIn } from '../assessment/given.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';

/** The input of every part of the summary. */
export interface Source {
  readonly assessment: AssessmentResult;
  readonly file: Assessment;
  /** The answers as the method sees them, without fields that "we don't know" or another choice hides. */
  readonly given: Given;
  readonly t: Translate;
  /** Today as an ISO date; without it no due date counts as past. */
  readonly today?: string | undefined;
}

export function sourceOf(
  assessment: AssessmentResult,
  file: Assessment,
  t: Translate,
  today?: string | undefined,
): Source {
  return { assessment, file, given: givenIn(file.answers), t, today };
}

/**
 * "… (3. jautājums)". If the text ends in brackets, the reference goes inside them: "… (Valsts policija; 9.
 * jautājums)".
 */
export function withRef(t: Translate, text: string, question: QuestionId | null): string {
  if (question === null) return text;
  return t('assessment.question.withRef', { text, n: numberOf(question) }).replace(
    /\) \(([^()]*\))$/,
    '; $1',
  );
}

/** ["3.", "6."] in Latvian, ["3", "6"] in English, for a list in a sentence. */
export function ordinals(t: Translate, questions: readonly QuestionId[]): string[] {
  return questions.map((id) => t('ui.question.ordinal', { n: numberOf(id) }));
}

/**
 * Makes the first letter small, for the second part of a sentence. Abbreviations ("MK …", "IT …") stay capital; "E-…"
 * does not.
 */
export function lowerFirst(text: string): string {
  return /^(\p{Lu}[\p{Ll} ]|E-)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Makes the first letter a capital, for a phrase that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
