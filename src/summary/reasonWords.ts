import type { Source } from './source.ts';

/** A reason in words; `figures` where it says numbers, which a sentence that says why prefers. */
export interface Words {
  readonly text: string;
  readonly figures: boolean;
}

export const plain = (text: string): Words => ({ text, figures: false });
export const exact = (text: string): Words => ({ text, figures: true });

/** Steps that are fully electronic, out of those needed; undefined where question 11 has no steps. */
export function stepCounts({ given }: Source): { done: number; count: number } | undefined {
  const steps = Object.values(given.q11.steps ?? {}).filter((step) => step !== 'notNeeded');
  if (steps.length === 0) return undefined;
  return { done: steps.filter((step) => step === 'electronic').length, count: steps.length };
}

/** Data sources with a live interface, out of all; undefined where question 16 has no rows. */
export function interfaceCounts({ given }: Source): { live: number; count: number } | undefined {
  const sources = given.q16.sources ?? [];
  if (given.q16.needed !== 'yes' || sources.length === 0) return undefined;
  return { live: sources.filter((row) => row.interface === 'live').length, count: sources.length };
}
