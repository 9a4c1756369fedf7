import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import { DATABASE } from '../../src/answers/browser/database.ts';
import { type AnswersStorage, createStorage } from '../../src/answers/browser/storage.ts';
import { type AnswersStore, createAnswersStore } from '../../src/answers/edit/store.ts';
import type { Assessment } from '../../src/answers/model/types.ts';

export const LATER = '2026-11-24T11:00:00Z';
const storages: AnswersStorage[] = [];

export interface Tab {
  readonly storage: AnswersStorage;
  readonly store: AnswersStore;
  readonly type: (path: string, value: unknown) => void;
}

/** The storage and the store of one browser tab. All tabs of a test share one database. */
export function openTab(assessment?: Assessment): Tab {
  const storage = createStorage({ now: () => LATER, retryAfter: 20 });
  const store = createAnswersStore();
  storages.push(storage);
  storage.connect(store);
  if (assessment) store.open(assessment);
  return { storage, store, type: (path, value) => store.change(path, value, LATER, 'Anna') };
}

/**
 * Works on the database directly, without the program. It is always closed, because an open one cannot be deleted by
 * the next test.
 */
export async function inDatabase(work: (db: IDBPDatabase) => Promise<void>): Promise<void> {
  const db = await openDB(DATABASE);
  await work(db).finally(() => db.close());
}

export const shown = (tab: Tab) => tab.store.getState().assessment;
export const stored = (id = 'assessment-1') => openTab().storage.load(id);

/** Each test starts with an empty database and closes its tabs at the end. */
export function withFreshDatabase(): void {
  beforeEach(async () => {
    await deleteDB(DATABASE);
  });

  afterEach(async () => {
    vi.unstubAllGlobals();
    await Promise.all(storages.splice(0).map((storage) => storage.close()));
  });
}
