import { readdirSync, readFileSync } from 'node:fs';
import type { Answers, MethodologyReference } from '../../src/answers/model/types.ts';
import type { AssessmentResult, OpenQuestion } from '../../src/assessment/types.ts';

type Pair<T> = [T, T];

/** What was worked out by hand. What is left out does not matter for the story. */
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
  /** The obstacles of the pessimistic computation. */
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

/** A story in Latvian, with its answers, its arithmetic and its result. */
export interface Scenario {
  title: string;
  story: string;
  /** Answers that differ from the model service's. Each replaces its answer; null removes it. */
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

/** The answers of the model service, all of them the best, with these changes. */
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

/** The part of a result that a scenario expects something of, in the scenario's terms. */
export function told(result: AssessmentResult, expected: Expected): Record<keyof Expected, unknown> {
  const { recommendation, signals, reasons, methodology } = result;
  const only = (all: object, some: object = {}) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key in some));
  const original = signals.flatMap(({ id, originalClass }) => (originalClass ? [[id, originalClass]] : []));
  return {
    recommendation: [recommendation.pessimistic, recommendation.optimistic],
    value: result.value,
    readiness: result.readiness,
    level: result.level,
    mandated: recommendation.mandated,
    custom: methodology.custom,
    rejected: methodology.rejected,
    ratings: only(result.ratings, expected.ratings),
    facts: only(result.facts, expected.facts),
    obstacles: result.obstacles.pessimistic,
    certainSignals: signals
      .filter(({ certain }) => certain)
      .map(({ id }) => id)
      .sort(),
    possibleSignals: signals
      .filter(({ certain }) => !certain)
      .map(({ id }) => id)
      .sort(),
    originalClasses: Object.fromEntries(original),
    against: reasons.against.map((reason) => ('signal' in reason ? reason.signal : reason.question)),
    instead: result.instead,
    firmness: result.firmness,
    openQuestions: result.openQuestions,
    openQuestionCount: result.openQuestions.length,
    improvements: result.improvements,
    contradictions: result.contradictions.map(({ id }) => id),
    legalTest: only(result.legalTest, expected.legalTest),
    states: only(result.states, expected.states),
  };
}

/** A result as the terminal prints it, with infinite numbers as words. */
export function printed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, inner) => (inner === Infinity ? 'Infinity' : inner)));
}
