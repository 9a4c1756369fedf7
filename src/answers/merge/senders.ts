import { QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { same } from '../model/same.ts';
import type { Assessment } from '../model/types.ts';

/** Who answered which questions of a file, in the order of the questions. */
export interface Sender {
  readonly name: string;
  readonly questions: readonly QuestionId[];
}

/**
 * Who answered the questions in which a file differs, by the names in its answers. An answer without a name is nobody's,
 * and one that is the same in both copies has not been sent.
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
