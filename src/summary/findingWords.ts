import type { SignalId } from '../assessment/signal.ts';
import type { Source } from './source.ts';

/** A reason in words. `figures`: it contains numbers. The sentence that says why prefers such reasons. */
export interface ReasonWords {
  readonly text: string;
  readonly figures: boolean;
}

export const plain = (text: string): ReasonWords => ({ text, figures: false });
export const exact = (text: string): ReasonWords => ({ text, figures: true });

/** Writes a signal with figures or names from the answers. Undefined if the answers have none. */
export type Exact = (source: Source) => string | undefined;
export type ExactTexts = Partial<Record<SignalId, Exact>>;

export const orNone = (names: string[], write: (names: string[]) => string): string | undefined =>
  names.length > 0 ? write(names) : undefined;

/** The chosen level and the level that the answers support; undefined unless both are known. */
export const levels = ({ given, assessment }: Source) => {
  const [low, high] = assessment.level;
  const chosen = given.q12.level;
  return chosen !== undefined && low === high ? { chosen, supported: low } : undefined;
};

/**
 * Names for a sentence. Two or more names take the plural. `count` is at most two, because in Latvian the number 21
 * would take the singular.
 */
export const namesIn = (names: readonly string[]) => ({ names, count: Math.min(names.length, 2) });
