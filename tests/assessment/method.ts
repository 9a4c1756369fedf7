import type { Answers } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { modelWith } from '../scenarios/scenario.ts';

/** The method with its default weights and thresholds. */
export const DEFAULT = methodologyFor(undefined);

/** The result for the model service, whose answers are all the best ones, with some of them changed. */
export function resultOf(changes: Record<string, unknown> = {}): AssessmentResult {
  return assess(modelWith(changes), DEFAULT);
}

/** The result for these answers alone. */
export function resultAlone(answers: Record<string, unknown>): AssessmentResult {
  return assess(answers as Answers, DEFAULT);
}

/** The ids of the certain signals, or of all. */
export function signalIds({ signals }: AssessmentResult, which: 'certain' | 'all' = 'certain'): string[] {
  return signals.filter(({ certain }) => certain || which === 'all').map(({ id }) => id);
}

/** Pseudo-random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
