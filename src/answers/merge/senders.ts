import { QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { same } from '../model/same.ts';
import type { Assessment } from '../model/types.ts';

/** A person and the questions that they answered in a file, in the order of the questionnaire. */
export interface Sender {
  readonly name: string;
  readonly questions: readonly QuestionId[];
}

/**
 * Who answered the questions in which a file differs, by the names in its answers. Answers without a name, and answers
 * that are the same in both copies, are left out.
 */
export function sendersOf(mine: Assessment, theirs: Assessment): Sender[] {
  const senders = new Map<string, QuestionId[]>();
  for (const id of QUESTION_IDS) {
    const name = theirs.answers[id]?.answeredBy;
    if (!name || same(mine.answers[id], theirs.answers[id])) continue;
    senders.set(name, [...(senders.get(name) ?? []), id]);
  }
  return [...senders].map(([name, questions]) => ({ name, questions }));
}
