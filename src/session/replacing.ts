import type { AnswersStorage } from '../answers/browser/storage.ts';
import type { AnswersStore } from '../answers/edit/store.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { Replacing, Versions } from './ports.ts';

interface ReplacingOptions {
  readonly store: AnswersStore;
  readonly storage: Pick<AnswersStorage, 'load' | 'put' | 'putAnew'>;
  readonly snapshot: Versions['snapshot'];
  readonly record: (before: Assessment, after: Assessment) => void;
}

export function createReplacing({ store, storage, snapshot, record }: ReplacingOptions): Replacing {
  const openOne = (id: string): Assessment | undefined => {
    const { assessment } = store.getState();
    return assessment?.id === id ? assessment : undefined;
  };

  const replace: Replacing['replace'] = async (id, next, reason, anew) => {
    let before = openOne(id) ?? (await storage.load(id));
    // Another tab may write while a snapshot is taken. Its edit would be missing from the snapshot, so another one is
    // taken.
    for (let taken: Assessment | undefined; before && before !== taken; before = openOne(id) ?? before) {
      await snapshot(before, reason);
      taken = before;
    }
    const after = next(before);
    // The store opens it before anything is stored, because an edit in between would go to the former state.
    if (openOne(id)) store.open(after);
    if (anew) await storage.putAnew(after, anew === 'nothing' ? undefined : anew);
    else await storage.put(after);
    if (before) record(before, after);
  };
  return {
    replace,
    putBack: (removed) => replace(removed.assessment.id, () => removed.assessment, 'restore', removed),
  };
}
