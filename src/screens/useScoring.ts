import { type ComponentType, lazy } from 'react';
import { useStore } from 'zustand';
import type { computedOptions } from '../assessment/computedOptions.ts';
import type { resultOf } from '../assessment/resultOf.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { sharesOf } from '../assessment/weighting.ts';
import { wordsSoFar } from '../i18n/setup.ts';
import { useWords } from '../i18n/useWords.ts';
import { insist } from '../session/loading.ts';
import type { sourceOf } from '../summary/source.ts';
import type { VerdictWords, verdictOf } from '../summary/verdict.ts';
import { useAssessmentLater, useSession } from './useSession.ts';

interface Scoring {
  readonly resultOf: typeof resultOf;
  readonly computedOptions: typeof computedOptions;
  readonly sharesOf: typeof sharesOf;
  readonly sourceOf: typeof sourceOf;
  readonly verdictOf: typeof verdictOf;
}

/** The scoring is loaded beside the first page. The page works before that; only the panel waits. */
export async function loadScoring(): Promise<Scoring> {
  const [{ resultOf }, { computedOptions }, { sharesOf }, { sourceOf }, { verdictOf }] = await Promise.all([
    import('../assessment/resultOf.ts'),
    import('../assessment/computedOptions.ts'),
    import('../assessment/weighting.ts'),
    import('../summary/source.ts'),
    import('../summary/verdict.ts'),
    wordsSoFar(),
  ]);
  return { resultOf, computedOptions, sharesOf, sourceOf, verdictOf };
}

/** A component in the same file as the scoring. It shows nothing until that file is loaded. */
export const lazyWithScoring = <P extends object>(load: () => Promise<{ default: ComponentType<P> }>) =>
  lazy(() => insist(loadScoring).then(load));

/** Null until the scoring is loaded. */
export function useScoring(): Scoring | null {
  return useStore(useSession().loaded(loadScoring));
}

/** The present result; null until the scoring is loaded. */
export function useResultSoFar(): AssessmentResult | null {
  const assessment = useAssessmentLater();
  return useScoring()?.resultOf(assessment) ?? null;
}

/** The result so far in words, for the head of every page; null until the scoring is loaded. */
export function useVerdictSoFar(): VerdictWords | null {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const told = useScoring();
  const result = useResultSoFar();
  return told && result && told.verdictOf(told.sourceOf(result, assessment, t));
}
