import type { AnswersStorage } from '../answers/browser/storage.ts';
import type { AnswersStore } from '../answers/edit/store.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { Past } from './session.ts';

interface ReplacingOptions {
  readonly store: AnswersStore;
  readonly storage: Pick<AnswersStorage, 'load' | 'put' | 'putAnew'>;
  readonly keep: Past['keep'];
  readonly record: (before: Assessment, after: Assessment) => void;
}

/** Puts a state in place of the one that is here, which is kept as a version before. */
export function createReplace({ store, storage, keep, record }: ReplacingOptions): Past['replace'] {
  const openOne = (id: string): Assessment | undefined => {
    const { assessment } = store.getState();
    return assessment?.id === id ? assessment : undefined;
  };

  return async (id, next, reason, anew) => {
    let before = openOne(id) ?? (await storage.load(id));
    // What another tab writes while a version is kept would be neither in it nor in what comes.
    for (let kept: Assessment | undefined; before && before !== kept; before = openOne(id) ?? before) {
      await keep(before, reason);
      kept = before;
    }
    const after = next(before);
    // At once: an edit in between would be made to what is no more.
    if (openOne(id)) store.open(after);
    if (anew) await storage.putAnew(after, anew === 'nothing' ? undefined : anew);
    else await storage.put(after);
    if (before) record(before, after);
  };
}
