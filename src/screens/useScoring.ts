import { useSyncExternalStore } from 'react';
import type { computedOptions } from '../assessment/computedOptions.ts';
import type { resultOf } from '../assessment/resultOf.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { methodologyFor } from '../assessment/weighting.ts';
import { useWords } from '../i18n/useWords.ts';
import { insist } from '../session/loading.ts';
import type { sourceOf } from '../summary/source.ts';
import type { VerdictWords, verdictOf } from '../summary/verdict.ts';
import { useAssessment } from './useSession.ts';

interface Scoring {
  readonly resultOf: typeof resultOf;
  readonly computedOptions: typeof computedOptions;
  readonly methodologyFor: typeof methodologyFor;
  readonly sourceOf: typeof sourceOf;
  readonly verdictOf: typeof verdictOf;
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
      import('../summary/source.ts'),
      import('../summary/verdict.ts'),
    ]),
  ).then(([{ resultOf }, { computedOptions }, { methodologyFor }, { sourceOf }, { verdictOf }]) => {
    scoring = { resultOf, computedOptions, methodologyFor, sourceOf, verdictOf };
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

/** The result in words so far, as the head of every page tells it; null until the scoring is there. */
export function useVerdictSoFar(): VerdictWords | null {
  const { t } = useWords();
  const assessment = useAssessment();
  const told = useScoring();
  const result = useResultSoFar();
  return told && result && told.verdictOf(told.sourceOf(result, assessment, t));
}
