import type { SignalId } from '../assessment/signal.ts';
import type { Source } from './source.ts';

/** A reason in words; `figures` where it says numbers, which a sentence that says why prefers. */
export interface Words {
  readonly text: string;
  readonly figures: boolean;
}

export const plain = (text: string): Words => ({ text, figures: false });
export const exact = (text: string): Words => ({ text, figures: true });

/** The text of a signal with the figures or names of the answers; undefined where they do not have them. */
export type Exact = (source: Source) => string | undefined;
export type ExactTexts = Partial<Record<SignalId, Exact>>;

export const orNone = (names: string[], write: (names: string[]) => string): string | undefined =>
  names.length > 0 ? write(names) : undefined;

/** The chosen level and the one that the answers support, where both are known. */
export const levels = ({ given, assessment }: Source) => {
  const [low, high] = assessment.level;
  const chosen = given.q12.level;
  return chosen !== undefined && low === high ? { chosen, supported: low } : undefined;
};

/** Names in a sentence: after more than one its words are plural, even where Latvian counts 21 as one. */
export const namesIn = (names: readonly string[]) => ({ names, count: Math.min(names.length, 2) });
