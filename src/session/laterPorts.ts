import type { AnswersStorage } from '../answers/browser/storage.ts';
import type { VersionReason } from '../answers/browser/version.ts';
import type { AnswersStore, Change } from '../answers/edit/store.ts';
import type { Assessment } from '../answers/model/types.ts';
import { createHistory, type History } from '../answers/past/history.ts';
import { restored } from '../answers/past/restored.ts';
import { createVersions } from '../answers/past/versions.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { resultOf } from '../assessment/resultOf.ts';
import { createMerging } from './merging.ts';
import { createReplace } from './replacing.ts';
import type { Past, Session } from './session.ts';
import { createSharing } from './sharing.ts';
import { createVersionTabs } from './versionTabs.ts';

interface PastOptions {
  readonly store: AnswersStore;
  readonly storage: AnswersStorage;
  readonly change: Session['change'];
  /** ISO time now. */
  readonly now: () => string;
  /** Who works here, where a name is known. */
  readonly author: () => string | undefined;
  /** Edits made before this was loaded. */
  readonly earlier: readonly Change[];
  /** Told once there is something that undoes. */
  readonly undoIsReady: (history: History) => void;
}

/** Of how many versions are kept in one turn: the page stays quick between two. */
const TURN = 20;

/** Undo and versions, loaded with the first edit. */
export function createPast(options: PastOptions): Past {
  const { store, storage, change, now, author, earlier, undoIsReady } = options;
  const put = (assessment: Assessment) => {
    store.open(assessment);
    void storage.put(assessment);
  };
  const history = createHistory({ store, change, put, earlier });
  const versions = createVersions(storage.database, createVersionTabs());
  undoIsReady(history);

  const occasionOf = (reason: VersionReason, fingerprint?: string) => {
    const by = author();
    return { at: now(), reason, ...(by && { by }), ...(fingerprint && { fingerprint }) };
  };
  const keep: Past['keep'] = (assessment, reason, fingerprint) =>
    versions.keep(assessment, occasionOf(reason, fingerprint), recommendationOf(resultOf(assessment)));

  const replace = createReplace({ store, storage, keep, record: history.record });

  return {
    history,
    versions,
    all: storage.list,
    keep,
    async keepAll(states, reason) {
      for (let start = 0; start < states.length; start += TURN) {
        await versions.keepAll(
          states.slice(start, start + TURN).map(({ assessment, fingerprint }) => ({
            contents: assessment,
            occasion: occasionOf(reason, fingerprint),
            recommendation: recommendationOf(resultOf(assessment)),
          })),
        );
      }
    },
    replace,
    sharing: createSharing({ keep }, now),
    merging: createMerging({ versions, keep, replace }, now),
    async restore({ contents }) {
      const current = store.getState().assessment;
      if (current)
        await replace(current.id, (latest = current) => restored(latest, contents, now()), 'restore');
    },
    bringBack: (removed) => replace(removed.assessment.id, () => removed.assessment, 'restore', removed),
  };
}
