import { isQuestionId, QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { type Json, questionOf } from '../model/path.ts';
import { dropEmpty } from '../model/rows.ts';
import type { Answers, Assessment } from '../model/types.ts';

/** One answer of one assessment as it is stored, with the drafts inside it. */
export interface AnswerRecord {
  readonly assessment: string;
  readonly question: string;
  readonly answer?: unknown;
  readonly drafts?: Record<string, string>;
}

/** An assessment as it is stored, without the answers to known questions and their drafts. */
export type HeadRecord = Omit<Assessment, 'answers'> & Partial<Pick<Assessment, 'answers'>>;

type Drafts = Record<string, string>;

/** Drafts by their question. Drafts that belong to no question stand under ''. */
function draftsByHome(drafts: Drafts): Map<string, Drafts> {
  const homes = new Map<string, [string, string][]>();
  for (const draft of Object.entries(drafts)) {
    const home = questionOf(draft[0]) ?? '';
    const known = homes.get(home);
    if (known) known.push(draft);
    else homes.set(home, [draft]);
  }
  return new Map([...homes].map(([home, own]) => [home, Object.fromEntries(own)]));
}

/**
 * Splits an assessment into its head and one record for each known question. Answers and drafts of unknown questions
 * stay in the head: a file with a hundred thousand of them then makes no more records than another.
 */
export function split(assessment: Assessment): { head: HeadRecord; answers: AnswerRecord[] } {
  const { answers, drafts = {}, ...rest } = assessment;
  const homes = draftsByHome(drafts);
  const given = Object.entries(answers);
  const unknown = given.filter(([question]) => !isQuestionId(question));
  const own = homes.get('');
  const record = (question: QuestionId): AnswerRecord => {
    const within = homes.get(question);
    return {
      assessment: assessment.id,
      question,
      ...(Object.hasOwn(answers, question) && { answer: answers[question] }),
      ...(within && { drafts: within }),
    };
  };
  return {
    head: {
      ...rest,
      ...(unknown.length > 0 && { answers: Object.fromEntries(unknown) as Answers }),
      ...(own && { drafts: own }),
    },
    answers: QUESTION_IDS.filter((id) => Object.hasOwn(answers, id) || homes.has(id)).map(record),
  };
}

/** Puts an assessment together. Earlier versions of this program stored rows without content; they are left out. */
export function join(head: HeadRecord, records: readonly (AnswerRecord | undefined)[]): Assessment {
  const found = records.filter((record) => record !== undefined);
  const given = found.filter((record) => record.answer !== undefined);
  const { drafts: own, answers: unknown, ...rest } = head;
  const drafts = Object.assign({}, own, ...found.map((record) => record.drafts));
  const assessment = {
    ...rest,
    answers: {
      ...unknown,
      ...Object.fromEntries(given.map(({ question, answer }) => [question, answer])),
    } as Answers,
    ...(Object.keys(drafts).length > 0 && { drafts }),
  };
  dropEmpty(assessment as unknown as Json);
  return assessment;
}
