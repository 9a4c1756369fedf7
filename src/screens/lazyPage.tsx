import { type ComponentType, lazy } from 'react';
import { allWords } from '../i18n/setup.ts';
import { FailureBoundary, type FailurePlace } from './PageBoundary.tsx';

interface LazyOptions<P> {
  /** Where a failure is shown, if not in the place of the component. */
  readonly place?: FailurePlace;
  /** When this changes, what failed is tried again. */
  readonly retryOn?: (props: P) => unknown;
}

/**
 * A component that is loaded, together with the words of guidance and result, when it is first shown. Where it cannot
 * be loaded, it says so and can be tried again: what is around it stays, with all that was typed.
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
  // React remembers what failed. The next attempt waits until it is asked for, or it would be made again and again.
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
