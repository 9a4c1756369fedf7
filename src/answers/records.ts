import { questionOf } from './path.ts';
import type { Answers, Assessment } from './types.ts';

/** One answer of one assessment as stored, with the drafts that lie in it. */
export interface AnswerRecord {
  readonly assessment: string;
  readonly question: string;
  readonly answer?: unknown;
  readonly drafts?: Record<string, string>;
}

/** An assessment as stored: all but the answers and their drafts. */
export type HeadRecord = Omit<Assessment, 'answers'>;

type Drafts = Record<string, string>;

const homeOf = (path: string) => questionOf(path) ?? '';

function draftsOf(drafts: Drafts, home: string): { drafts?: Drafts } {
  const own = Object.entries(drafts).filter(([path]) => homeOf(path) === home);
  return own.length > 0 ? { drafts: Object.fromEntries(own) } : {};
}

/** Drafts of unknown questions stay with the head, so that every draft has one home. */
export function split(assessment: Assessment): { head: HeadRecord; answers: AnswerRecord[] } {
  const { answers, drafts = {}, ...rest } = assessment;
  const questions = new Set([...Object.keys(answers), ...Object.keys(drafts).map(homeOf).filter(Boolean)]);
  return {
    head: { ...rest, ...draftsOf(drafts, '') },
    answers: [...questions].map((question) => ({
      assessment: assessment.id,
      question,
      ...(Object.hasOwn(answers, question) && { answer: (answers as Drafts)[question] }),
      ...draftsOf(drafts, question),
    })),
  };
}

export function join(head: HeadRecord, records: readonly (AnswerRecord | undefined)[]): Assessment {
  const found = records.filter((record) => record !== undefined);
  const given = found.filter((record) => record.answer !== undefined);
  const { drafts: own, ...rest } = head;
  const drafts = Object.assign({}, own, ...found.map((record) => record.drafts));
  return {
    ...rest,
    answers: Object.fromEntries(given.map(({ question, answer }) => [question, answer])) as Answers,
    ...(Object.keys(drafts).length > 0 && { drafts }),
  };
}
