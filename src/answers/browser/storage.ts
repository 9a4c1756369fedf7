import type { AnswersStore } from '../edit/store.ts';
import type { Assessment } from '../model/types.ts';
import { createDatabase, DATABASE, type Database } from './database.ts';
import type { Observable } from './observable.ts';
import { createOwnDecisions, type OwnDecisions } from './ownDecisions.ts';
import { createSaver, type SaveState } from './saver.ts';
import { createTabs, type TabMessage } from './tabs.ts';
import { readAll, WHOLE } from './transactions.ts';

/** What this browser remembers beside the assessments. */
export type SettingName = 'author';

export interface AnswersStorage {
  /** For what is kept beside the assessments: their versions. */
  readonly database: Database;
  readonly own: OwnDecisions;
  readonly saveState: Observable<SaveState>;
  /** Writes each edit of the store and shows it what other tabs write; returns the function that stops it. */
  connect(store: AnswersStore): () => void;
  /** Whether there is any assessment in this browser. */
  any(): Promise<boolean>;
  /** Assessments with changes that are not on disk. */
  unsaved(): Assessment[];
  /** All assessments of this browser, those that could not be stored included. */
  list(): Promise<Assessment[]>;
  load(id: string): Promise<Assessment | undefined>;
  /** Stores a new assessment, or one in place of another with its id. */
  put(assessment: Assessment): Promise<void>;
  /** Removes an assessment and returns it whole: `put` brings it back. */
  remove(id: string): Promise<Assessment | undefined>;
  setting(name: SettingName): Promise<string | undefined>;
  saveSetting(name: SettingName, value: string): Promise<void>;
  /** Resolves when all edits are on disk, or an attempt has failed. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface StorageOptions {
  /** ISO time now, UTC. */
  readonly now: () => string;
  /** Milliseconds before another attempt after a failure. */
  readonly retryAfter?: number;
}

/** Keeps assessments in IndexedDB. Nothing here rejects: where storing fails, `saveState` says so. */
export function createStorage({ now, retryAfter = 3000 }: StorageOptions): AnswersStorage {
  const database = createDatabase(() => {
    for (const store of stores) void keepOpen(store);
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
  });
  const attempt = <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined);
  const unsaved = (id: string) => saver.unsaved().find((each) => each.id === id);
  const openAt = (id: string) => [...stores].filter((store) => store.getState().assessment?.id === id);

  /**
   * Shows what is on disk, with this tab's unwritten edits on top. Applying the other tab's edits here would let two tabs
   * end with different values when both typed in one field; the disk has one order.
   */
  function hear({ kind, id }: TabMessage): void {
    const open = openAt(id);
    if (kind === 'removed') for (const store of open) store.close();
    else if (open.length > 0) {
      void attempt(() =>
        saver.reread(id, (latest) => {
          for (const store of stores) store.receive(latest);
        }),
      );
    }
  }

  /** Where the browser has evicted the database, what is open is stored again at once: "saved" must be true. */
  async function keepOpen(store: AnswersStore): Promise<void> {
    const open = () => store.getState().assessment;
    const id = open()?.id;
    if (id === undefined || (await attempt(() => saver.reread(id)))) return;
    const latest = open();
    if (latest?.id === id) saver.replace(latest);
  }

  const tabs = createTabs(DATABASE, hear);

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
      const count = attempt(() =>
        database.run(['assessments'], 'readonly', (tx) => tx.objectStore('assessments').count()),
      );
      return saver.unsaved().length > 0 || Boolean(await count);
    },
    unsaved: saver.unsaved,
    async list() {
      const stored = (await attempt(() => database.run(WHOLE, 'readonly', readAll))) ?? [];
      const byId = new Map([...stored, ...saver.unsaved()].map((each) => [each.id, each]));
      return [...byId.values()];
    },
    async load(id) {
      return (await attempt(() => saver.reread(id))) ?? unsaved(id);
    },
    async put(assessment) {
      saver.replace(assessment);
      await saver.settled();
    },
    async remove(id) {
      const whole = (await attempt(() => saver.reread(id))) ?? unsaved(id);
      for (const store of openAt(id)) store.close();
      await attempt(() => saver.remove(id));
      tabs.tell({ kind: 'removed', id });
      return whole;
    },
    setting: (name) =>
      attempt(() => database.run(['settings'], 'readonly', (tx) => tx.objectStore('settings').get(name))),
    async saveSetting(name, value) {
      await attempt(() =>
        database.run(['settings'], 'readwrite', (tx) => tx.objectStore('settings').put(value, name)),
      );
    },
    settled: saver.settled,
    async close() {
      await saver.settled();
      saver.stop();
      tabs.close();
      await database.close();
    },
  };
}
