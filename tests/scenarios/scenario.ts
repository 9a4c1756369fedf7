import { readdirSync, readFileSync } from 'node:fs';
import type { Answers, MethodologyReference } from '../../src/answers/model/types.ts';
import type { OpenQuestion } from '../../src/assessment/types.ts';

type Pair<T> = [T, T];

/** What was worked out by hand; what is left out is not what the story is about. */
export interface Expected {
  recommendation: Pair<string>;
  value: Pair<number>;
  readiness: Pair<number>;
  level: Pair<number>;
  mandated?: string;
  custom?: boolean;
  rejected?: boolean;
  ratings?: Record<string, Pair<number> | null>;
  facts?: Record<string, Pair<number> | null>;
  /** Of the pessimistic computation. */
  obstacles?: string[];
  certainSignals?: string[];
  possibleSignals?: string[];
  originalClasses?: Record<string, string>;
  /** Signal ids, then question ids. */
  against?: string[];
  instead?: string[];
  firmness?: Pair<number>;
  openQuestions?: OpenQuestion[];
  openQuestionCount?: number;
  improvements?: string[][];
  contradictions?: string[];
  legalTest?: Record<string, string>;
  states?: Record<string, string>;
}

/** A story in Latvian with its answers, its arithmetic and its outcome. */
export interface Scenario {
  title: string;
  story: string;
  /** Where they differ from the model service's: an answer in place of its answer, null for none. */
  answers: Record<string, unknown>;
  methodology?: MethodologyReference;
  /** The arithmetic, line by line. */
  why: string[];
  expected: Expected;
}

const MODEL = 'paraugs.json';

function read(name: string): Scenario {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** The answers of the model service, all of them the best, with some in place of its own. */
export function modelWith(changes: Record<string, unknown> = {}): Answers {
  const merged = { ...read(MODEL).answers, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, answer]) => answer !== null)) as Answers;
}

export function scenarios(): (Scenario & { name: string; all: Answers })[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const scenario = read(name);
      return { ...scenario, name, all: modelWith(scenario.answers) };
    });
}
