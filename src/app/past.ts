import { createHistory } from '../answers/history.ts';
import { restored } from '../answers/restored.ts';
import type { AnswersStorage } from '../answers/storage.ts';
import type { AnswersStore, Change } from '../answers/store.ts';
import type { Assessment } from '../answers/types.ts';
import type { Version } from '../answers/version.ts';
import { createVersions } from '../answers/versions.ts';
import { listenToUndoKeys } from '../screens/past/undoKeys.ts';
import { recommendationOf } from '../screens/past/versionWords.ts';
import type { Past, Session } from '../screens/session.ts';
import { createMerging } from './merging.ts';
import { createReplace } from './replacing.ts';
import { createSharing } from './sharing.ts';

interface PastOptions {
  readonly store: AnswersStore;
  readonly storage: AnswersStorage;
  readonly change: Session['change'];
  /** ISO time now. */
  readonly now: () => string;
  /** Who works here, where a name is known. */
  readonly authorOf: (assessment: Assessment) => string | undefined;
  /** Edits made before this was loaded. */
  readonly earlier: readonly Change[];
}

/** Undo and versions, loaded with the first edit. */
export function createPast({ store, storage, change, now, authorOf, earlier }: PastOptions): Past {
  const put = (assessment: Assessment) => {
    store.open(assessment);
    void storage.put(assessment);
  };
  const history = createHistory({ store, change, put, earlier });
  const versions = createVersions(storage.database);
  const removed = new Map<string, readonly Version[]>();
  listenToUndoKeys(history);

  const keep: Past['keep'] = (assessment, reason, fingerprint) => {
    const by = authorOf(assessment);
    const occasion = { at: now(), reason, ...(by && { by }), ...(fingerprint && { fingerprint }) };
    return versions.keep(assessment, occasion, recommendationOf(assessment));
  };

  const replace = createReplace({ store, storage, keep, record: history.record });

  return {
    history,
    versions,
    all: storage.list,
    keep,
    replace,
    sharing: createSharing({ keep }, now),
    merging: createMerging({ versions, keep, replace }, now),
    async restore({ contents }) {
      const current = store.getState().assessment;
      if (current)
        await replace(current.id, (latest = current) => restored(latest, contents, now()), 'restore');
    },
    async forget(id) {
      removed.set(id, await versions.forget(id));
    },
    bringBack: (id) => versions.bringBack(removed.get(id) ?? []),
  };
}
