import { type ComponentType, lazy } from 'react';
import { allWords } from '../i18n/setup.ts';
import { FailureBoundary } from './PageBoundary.tsx';

/**
 * A component that is loaded, together with the words of guidance and result, when it is first shown. Where it cannot
 * be loaded, it says so in its own place: what is around it stays, with all that was typed.
 */
export function lazyWithWords<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  const Loaded = lazy(async () => {
    const [component] = await Promise.all([load(), allWords()]);
    return component;
  });
  return (props: P) => (
    <FailureBoundary>
      <Loaded {...props} />
    </FailureBoundary>
  );
}
