import { type ComponentType, lazy } from 'react';
import { allWords } from '../i18n/setup.ts';
import { FailureBoundary, type FailurePlace } from './PageBoundary.tsx';

interface LazyOptions<P> {
  /** Where a failure is shown, if not in the component's own place. */
  readonly place?: FailurePlace;
  /** A change of this value starts a new attempt. */
  readonly retryOn?: (props: P) => unknown;
}

/**
 * A component that is loaded when it is first shown, together with the words of guidance and result. If loading fails,
 * its place says so and offers another attempt. The page around it stays, with everything that was typed.
 */
export function lazyWithWords<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  { place, retryOn }: LazyOptions<P> = {},
) {
  let failed = false;
  const attempt = () =>
    lazy(async () => {
      try {
        const [component] = await Promise.all([load(), allWords()]);
        return component;
      } catch (error) {
        failed = true;
        throw error;
      }
    });
  let Loaded = attempt();
  // React remembers the failure. A new attempt starts only on request, because it would otherwise repeat endlessly.
  const forget = () => {
    if (failed) Loaded = attempt();
    failed = false;
  };
  return (props: P) => (
    <FailureBoundary forget={forget} place={place} retryOn={retryOn?.(props)}>
      {() => <Loaded {...props} />}
    </FailureBoundary>
  );
}
