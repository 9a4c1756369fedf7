import { useSyncExternalStore } from 'react';
import type { computedOptions } from '../assessment/computedOptions.ts';
import type { resultOf } from '../assessment/resultOf.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { methodologyFor } from '../assessment/weighting.ts';
import { insist } from '../session/insist.ts';
import { useAssessment } from './useSession.ts';

interface Scoring {
  readonly resultOf: typeof resultOf;
  readonly computedOptions: typeof computedOptions;
  readonly methodologyFor: typeof methodologyFor;
}

let scoring: Scoring | null = null;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/**
 * Loads the scoring beside the first page, which can be used before it is there. Where it cannot be loaded, it is asked
 * for again after a while: the answers are kept all the same, and only the panel waits.
 */
export function loadScoring(): Promise<void> {
  loading ??= insist(() =>
    Promise.all([
      import('../assessment/resultOf.ts'),
      import('../assessment/computedOptions.ts'),
      import('../assessment/weighting.ts'),
    ]),
  ).then(([{ resultOf }, { computedOptions }, { methodologyFor }]) => {
    scoring = { resultOf, computedOptions, methodologyFor };
    for (const listener of listeners) listener();
  });
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void loadScoring();
  return () => listeners.delete(listener);
}

/** Null until the scoring is there. */
export function useScoring(): Scoring | null {
  return useSyncExternalStore(subscribe, () => scoring);
}

/** What the answers mean now; null until the scoring is there. */
export function useResultSoFar(): AssessmentResult | null {
  const assessment = useAssessment();
  return useScoring()?.resultOf(assessment) ?? null;
}
