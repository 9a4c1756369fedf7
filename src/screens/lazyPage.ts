import { type ComponentType, lazy } from 'react';
import { allWords } from '../i18n/setup.ts';

/** A component that is loaded, together with the words of guidance and result, when it is first shown. */
export function lazyWithWords<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), allWords()]);
    return component;
  });
}
