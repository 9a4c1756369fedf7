import type { AnswersStorage } from '../answers/browser/storage.ts';
import { createTabs } from '../answers/browser/tabs.ts';
import type { VersionReason } from '../answers/browser/version.ts';
import type { AnswersStore, Change } from '../answers/edit/store.ts';
import type { Assessment } from '../answers/model/types.ts';
import { createHistory, type History } from '../answers/past/history.ts';
import { createVersionRecords, restored } from '../answers/past/versions.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { resultOf } from '../assessment/resultOf.ts';
import { createMerging } from './merging.ts';
import type { LaterPorts, MakeChange, Versions } from './ports.ts';
import { createReplacing } from './replacing.ts';
import { createSharing } from './sharing.ts';

interface LaterPortsOptions {
  readonly store: AnswersStore;
  readonly storage: AnswersStorage;
  readonly change: MakeChange;
  /** ISO time now. */
  readonly now: () => string;
  /** Who works here, if a name is known. */
  readonly author: () => string | undefined;
  /** Edits made before this was loaded. */
  readonly earlier: readonly Change[];
  /** Called once undo is available. */
  readonly undoIsReady: (history: History) => void;
}

/** The name under which tabs tell each other that a version was stored. */
const VERSIONS = 'e-service-assessment versions';
/** How many snapshots are taken at a time. In between, the page can react. */
const TURN = 20;

export function createLaterPorts(options: LaterPortsOptions): LaterPorts {
  const { store, storage, change, now, author, earlier, undoIsReady } = options;
  const put = (assessment: Assessment) => {
    store.open(assessment);
    void storage.put(assessment);
  };
  const history = createHistory({ store, change, put, earlier });
  const records = createVersionRecords(storage.database, createTabs(VERSIONS));
  undoIsReady(history);

  const stateOf = (contents: Assessment, reason: VersionReason, fingerprint?: string) => {
    const by = author();
    return {
      contents,
      occasion: { at: now(), reason, ...(by && { by }), ...(fingerprint && { fingerprint }) },
      recommendation: recommendationOf(resultOf(contents)),
    };
  };
  const snapshot: Versions['snapshot'] = (...state) => records.snapshot(stateOf(...state));
  const replacing = createReplacing({ store, storage, snapshot, record: history.record });

  const versions: Versions = {
    list: records.list,
    all: records.all,
    changed: records.changed,
    snapshot,
    async snapshotMany(states, reason) {
      for (let start = 0; start < states.length; start += TURN) {
        const turn = states.slice(start, start + TURN);
        await records.snapshotMany(
          turn.map(({ assessment, fingerprint }) => stateOf(assessment, reason, fingerprint)),
        );
      }
    },
    async restore({ contents }) {
      const current = store.getState().assessment;
      if (current) {
        await replacing.replace(
          current.id,
          (latest = current) => restored(latest, contents, now()),
          'restore',
        );
      }
    },
  };
  return {
    history,
    versions,
    replacing,
    sharing: createSharing({ snapshot }, now),
    merging: createMerging({ versions, replacing }, now),
  };
}
