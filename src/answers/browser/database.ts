import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Digest } from './digest.ts';
import { dropLocalMarks, localMarks } from './localMarks.ts';
import type { OwnRecord } from './ownDecisions.ts';
import type { AnswerRecord, HeadRecord } from './records.ts';
import type { Version } from './version.ts';

interface DatabaseSchema extends DBSchema {
  assessments: { key: string; value: HeadRecord };
  answers: { key: [assessment: string, question: string]; value: AnswerRecord };
  /** Settings by name. `file:` with the id of an assessment is the name of its file. */
  settings: { key: string; value: string };
  versions: { key: [assessment: string, state: string]; value: Version };
  digests: { key: string; value: Digest };
  own: { key: string; value: OwnRecord };
  /** Tombstones. One says when an assessment was removed, until it is put back or opened from a file again. */
  removed: { key: string; value: { id: string; at: string } };
}

export type StoreName = 'assessments' | 'answers' | 'settings' | 'versions' | 'digests' | 'own' | 'removed';
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<DatabaseSchema, StoreName[], M>;

export const DATABASE = 'e-service-assessment';

/** The reason why nothing can be stored: not allowed, no space, or no working database. */
export type FailureReason = 'blocked' | 'full' | 'unavailable';

/** Reading failed. The data may still be there. */
export class Unread extends Error {
  override readonly name = 'Unread';
}

/**
 * Resolves to `nothing` in a browser that cannot store. Rejects on any other failure: a failure must not look like an
 * empty list.
 */
export async function readOr<T>(nothing: T, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    // `indexedDB` is touched only here, because some browsers throw on mere access when storage is forbidden.
    if (reasonOf(cause) === 'blocked' || typeof indexedDB === 'undefined') return nothing;
    throw new Unread('', { cause });
  }
}

export function reasonOf(error: unknown): FailureReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['SecurityError', 'NotAllowedError'].includes(name) ? 'blocked' : 'unavailable';
}

function open(onGone: () => void): Promise<IDBPDatabase<DatabaseSchema>> {
  return new Promise((resolve, reject) => {
    let upgraded = false;
    // Some browsers throw at once when storage is forbidden. Inside the promise, that becomes a rejection.
    openDB<DatabaseSchema>(DATABASE, 4, {
      async upgrade(db, from, _to, tx) {
        // Each store is made by the version that introduced it: a store that exists cannot be made again.
        const add = (since: number, name: StoreName, keyPath: string | string[] | null) =>
          since > from && db.createObjectStore(name, { keyPath });
        add(1, 'assessments', 'id');
        add(1, 'answers', ['assessment', 'question']);
        add(1, 'settings', null);
        add(2, 'versions', ['assessment', 'state']);
        add(3, 'digests', 'id');
        add(4, 'own', 'id');
        add(4, 'removed', 'id');
        upgraded = from > 0;
        if (!upgraded) return;
        for (const [id, former] of localMarks())
          await tx.objectStore('own').put({ id, recorded: [], former });
      },
      // Another tab holds an older database.
      blocked: () => reject(new DOMException('', 'InvalidStateError')),
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    }).then((db) => {
      if (upgraded) dropLocalMarks();
      resolve(db);
    }, reject);
  });
}

/**
 * Makes the browser begin a new log for its databases by deleting one of them. If a crash has torn the last record of
 * the log, Chromium goes on writing to it, finds it broken at the next start and deletes the whole database
 * (https://github.com/google/leveldb/issues/1287). Other browsers are not affected.
 */
async function renewLog(): Promise<void> {
  const name = `${DATABASE} log`;
  try {
    (await openDB(name)).close();
    await deleteDB(name);
  } catch {
    // A browser that cannot store has no log either.
  }
}

export interface Database {
  /** Runs the work in one transaction. Resolves when the writes are on disk; rejects with the cause of an abort. */
  run<T, M extends 'readonly' | 'readwrite'>(
    stores: StoreName[],
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens the database when it is first needed, and again if the browser closed it. In that case stored data may be gone,
 * so `onLost` is called.
 */
export function createDatabase(onLost: () => void = () => undefined): Database {
  let opened: Promise<IDBPDatabase<DatabaseSchema>> | undefined;
  const gone = () => {
    opened = undefined;
  };
  const lost = () => {
    gone();
    onLost();
  };
  const connect = async () => {
    if (!opened) {
      opened = open(lost);
      // Nothing waits for this: it takes a few milliseconds once, and a log is rarely torn.
      void renewLog();
    }
    try {
      return await opened;
    } catch (error) {
      gone();
      throw error;
    }
  };
  const begin = async <M extends IDBTransactionMode>(stores: StoreName[], mode: M) => {
    const options = { durability: 'strict' } as const;
    try {
      return (await connect()).transaction(stores, mode, options);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      gone();
      return (await connect()).transaction(stores, mode, options);
    }
  };
  return {
    async run(stores, mode, work) {
      const tx = await begin(stores, mode);
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (error) {
        tx.done.catch(() => {});
        try {
          tx.abort();
        } catch {
          // The transaction has already ended.
        }
        throw tx.error ?? error;
      }
    },
    async close() {
      const db = await opened?.catch(() => undefined);
      gone();
      db?.close();
    },
  };
}
