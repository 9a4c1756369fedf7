import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { type Given, givenIn } from '../assessment/given.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import { numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';

/** What every part of the summary is written from. */
export interface Source {
  readonly assessment: AssessmentResult;
  readonly file: Assessment;
  /** The answers as the method sees them: without what is hidden by "we don't know" or by another choice. */
  readonly given: Given;
  readonly t: Translate;
  /** The day of the reader, as the file holds one; unknown, no date is said to be past. */
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

/** "3. jautājums". */
export function refOf(t: Translate, question: QuestionId): string {
  return t('assessment.question.ref', { n: numberOf(question) });
}

/** "… (3. jautājums)", and "… (Valsts policija; 9. jautājums)" after what ends in brackets. */
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

/** "3., 6. jaut.", for a column. */
export function shortRefs(t: Translate, questions: readonly QuestionId[]): string {
  return t('ui.paper.questions', { numbers: ordinals(t, questions).join(', ') });
}

/** The first letter small, for the second part of a sentence; abbreviations ("MK …", "IT …") stay, "E-…" does not. */
export function lowerFirst(text: string): string {
  return /^(\p{Lu}[\p{Ll} ]|E-)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first letter large, where a sentence begins with what may also stand in the middle of one. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
