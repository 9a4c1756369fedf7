import type { AnswersStore, Watched } from '../edit/store.ts';
import type { Assessment } from '../model/types.ts';
import { createDatabase, DATABASE, type Database, readOr } from './database.ts';
import { createOwnDecisions, type OwnDecisions } from './ownDecisions.ts';
import type { Belongings, Removed } from './removal.ts';
import { createRemovedHere } from './removedHere.ts';
import { createSaver, type SaveState } from './saver.ts';
import { createTabs, type TabMessage } from './tabs.ts';
import { fileSetting, readAll, WHOLE } from './transactions.ts';

/** Data that this browser stores apart from assessments. */
export type SettingName = 'author' | 'institution' | 'unit';

export interface AnswersStorage {
  /** The database itself: versions are stored in it, too. */
  readonly database: Database;
  readonly own: OwnDecisions;
  readonly saveState: Watched<SaveState>;
  /**
   * Writes every edit of the store, and gives the store what other tabs write. Returns the function that stops this.
   */
  connect(store: AnswersStore): () => void;
  /** Whether there is any assessment in this browser. */
  any(): Promise<boolean>;
  /** Assessments with changes that are not on disk. */
  unsaved(): Assessment[];
  /** All assessments of this browser, including those that could not be stored. */
  list(): Promise<Assessment[]>;
  load(id: string): Promise<Assessment | undefined>;
  /** Stores a new assessment, or replaces the one with the same id. An assessment that was removed stays removed. */
  put(assessment: Assessment): Promise<void>;
  /** Stores an assessment that comes from a file or is put back, even if it was removed before. */
  putAnew(assessment: Assessment, belongings?: Belongings): Promise<void>;
  /** Removes an assessment with all that belongs to it. If that fails, it rejects and removes nothing. */
  remove(id: string): Promise<void>;
  /**
   * Assessments that can be put back: removed here, or by another tab while they were open here. The latest is last.
   */
  readonly removed: Watched<readonly Removed[]>;
  /** Removes records that belong to no assessment. */
  sweep(): Promise<void>;
  setting(name: SettingName): Promise<string | undefined>;
  saveSetting(name: SettingName, value: string): Promise<void>;
  /** Resolves when all edits are on disk or an attempt has failed. */
  flushed(): Promise<void>;
  close(): Promise<void>;
}

export interface StorageOptions {
  /** ISO time now, UTC. */
  readonly now: () => string;
  /** Milliseconds until the next attempt after a failure. */
  readonly retryAfter?: number;
}

/**
 * Stores assessments in IndexedDB. If storing fails, `saveState` says so. If reading fails, the call rejects with
 * `Unread`.
 */
export function createStorage({ now, retryAfter = 3000 }: StorageOptions): AnswersStorage {
  const database = createDatabase(() => {
    for (const store of stores) void restoreOpen(store);
  });
  const stores = new Set<AnswersStore>();
  const own = createOwnDecisions();
  const saver = createSaver({
    database,
    own,
    now,
    retryAfter,
    onSaved: (id, edits) =>
      tabs.tell(edits === 'whole' ? { kind: 'replaced', id } : { kind: 'edited', id, edits }),
    // The other tab may have announced the removal already. Its announcement holds more than is known here.
    onRemoved: (gone) => removed.find(gone.assessment.id) ?? removed.add(gone),
  });
  const openAt = (id: string) => [...stores].filter((store) => store.getState().assessment?.id === id);
  const removed = createRemovedHere(saver, openAt);
  const attempt = <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined);

  /**
   * Shows what is on disk, with this tab's unwritten edits on top. If the other tab's edits were applied here instead,
   * two people typing in one field could end with different values; the disk has one order.
   */
  function hear(message: TabMessage): void {
    const { kind, id } = message;
    const open = openAt(id);
    if (kind === 'replaced') removed.forget(id);
    if (kind === 'removed') removed.hear(message.removed, open.length > 0);
    else if (open.length > 0) {
      void attempt(() =>
        saver.reread(id, (latest) => {
          for (const store of stores) store.receive(latest);
        }),
      );
    }
  }

  /** Stores the open assessment again at once if the browser has deleted the database, because "saved" must be true. */
  async function restoreOpen(store: AnswersStore): Promise<void> {
    const open = () => store.getState().assessment;
    const id = open()?.id;
    if (id === undefined) return;
    const read = () => saver.reread(id);
    try {
      // The first attempt may still use the connection that is just being closed.
      if (await read().catch(read)) {
        saver.recover();
        return;
      }
    } catch (error) {
      // The assessment may still be there with another tab's work, so it is not stored again.
      saver.fail(error, () => void restoreOpen(store));
      return;
    }
    const latest = open();
    if (latest?.id === id) saver.replace(latest);
  }

  const tabs = createTabs<TabMessage>(DATABASE);
  tabs.hear(hear);

  return {
    database,
    own,
    saveState: saver.saveState,
    connect(store) {
      stores.add(store);
      const stop = store.onChange(({ edit, after }) => saver.edit(edit, after));
      return () => {
        stop();
        stores.delete(store);
      };
    },
    async any() {
      if (saver.unsaved().length > 0) return true;
      const count = database.run(['assessments'], 'readonly', (tx) => tx.objectStore('assessments').count());
      return (await readOr(0, count)) > 0;
    },
    unsaved: saver.unsaved,
    async list() {
      const stored = await readOr([], database.run(WHOLE, 'readonly', readAll));
      const byId = new Map([...stored, ...saver.unsaved()].map((each) => [each.id, each]));
      return [...byId.values()];
    },
    async load(id) {
      const reading = saver.reread(id).catch((error) => {
        const here = saver.unsaved().find((each) => each.id === id);
        if (here) return here;
        throw error;
      });
      return readOr(undefined, reading);
    },
    async put(assessment) {
      saver.replace(assessment);
      await saver.flushed();
    },
    async putAnew(assessment, belongings) {
      // This starts before anything else, so that edits made meanwhile come after it.
      void own.learn(belongings?.own, assessment);
      saver.replace(assessment, belongings ?? 'nothing');
      await saver.flushed();
      removed.forget(assessment.id);
    },
    async remove(id) {
      const gone = await saver.remove(id);
      if (!gone) return;
      removed.add(gone);
      tabs.tell({ kind: 'removed', id, removed: gone });
    },
    removed: removed.all,
    async sweep() {
      const some = await database.run(['versions', 'own', 'settings'], 'readonly', (tx) =>
        Promise.all([
          tx.objectStore('versions').count(),
          tx.objectStore('own').count(),
          tx.objectStore('settings').count(IDBKeyRange.bound(fileSetting(''), fileSetting('\uffff'))),
        ]),
      );
      if (!some.some(Boolean)) return;
      const { EVERYTHING, sweep } = await import('./removal.ts');
      await database.run(EVERYTHING, 'readwrite', sweep);
    },
    setting: (name) =>
      attempt(() => database.run(['settings'], 'readonly', (tx) => tx.objectStore('settings').get(name))),
    async saveSetting(name, value) {
      await attempt(() =>
        database.run(['settings'], 'readwrite', (tx) => tx.objectStore('settings').put(value, name)),
      );
    },
    flushed: saver.flushed,
    async close() {
      await saver.flushed();
      saver.stop();
      tabs.close();
      await database.close();
    },
  };
}
