import { createObservable } from '../../answers/browser/observable.ts';
import type { Assessment } from '../../answers/model/types.ts';

/** What was removed in this window and can be put back, the last one last; also after one has been on another page. */
export const removed = createObservable<readonly Assessment[]>([]);

export function remember(assessment: Assessment): void {
  removed.set([...removed.get(), assessment]);
}

export function forget(assessment: Assessment): void {
  removed.set(removed.get().filter((each) => each !== assessment));
}
