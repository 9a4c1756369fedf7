import type { MakeChange } from './ports.ts';

/** Runs a function once the browser has painted what is on the page now. */
export type AfterPaint = (run: () => void) => void;

export const afterPaint: AfterPaint = (run) => void requestAnimationFrame(() => setTimeout(run));

export interface Delayed {
  /** Makes an edit after the next paint. A further edit at the same path replaces it. */
  readonly add: MakeChange;
  /** The value that a path will get after the next paint; undefined if none waits. */
  at(path: string): unknown;
  /** Makes all waiting edits now, in their order. */
  flush(): void;
}

/** What a person or the browser may do next. Leaving the window is one of the last two. */
const NEXT = ['keydown', 'click', 'focusout', 'visibilitychange'];

/**
 * Holds what was just typed or chosen until it is on the screen, because an edit takes longer than drawing its field.
 * Whatever happens next finds the edit made.
 */
export function createDelayed(change: MakeChange, afterPaint: AfterPaint): Delayed {
  const waiting = new Map<string, Parameters<MakeChange>>();
  function flush(): void {
    const edits = [...waiting.values()];
    // `change` itself makes the waiting edits first, so none may be left by then.
    waiting.clear();
    for (const edit of edits) change(...edit);
  }
  for (const event of NEXT) addEventListener(event, flush, true);
  return {
    add(...edit) {
      waiting.set(edit[0], edit);
      afterPaint(flush);
    },
    at: (path) => waiting.get(path)?.[1],
    flush,
  };
}
