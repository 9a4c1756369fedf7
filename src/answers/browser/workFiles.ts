import { createStore } from 'zustand/vanilla';
import type { Watched } from '../edit/store.ts';
import { sha256Hex } from '../file/fingerprint.ts';
import type { Database } from './database.ts';
import { fileSetting } from './transactions.ts';

/** The file on a disk that an assessment is saved into. */
export interface WorkFile {
  readonly name: string;
  /**
   * Hash of its text when it was last read or written here. A file with another hash has been changed by somebody else.
   */
  readonly hash: string;
  /**
   * Missing after a reload. The browser would ask for permission again anyway, so the person chooses the file again.
   */
  readonly handle?: FileSystemFileHandle | undefined;
}

export interface WorkFiles {
  /** Counts the calls of `set` and `forget`. */
  readonly changed: Watched<number>;
  of(assessment: string): Promise<WorkFile | undefined>;
  /** `text` is what stands in the file now. */
  set(assessment: string, handle: FileSystemFileHandle, text: string): Promise<void>;
  forget(assessment: string): Promise<void>;
}

/** Name and hash are stored in IndexedDB, so that nobody overwrites a colleague's work after a reload. */
export function createWorkFiles(database: Database): WorkFiles {
  const here = new Map<string, WorkFile>();
  const changed = createStore(() => 0);
  return {
    changed,
    async of(assessment) {
      const own = here.get(assessment);
      const stored = await database
        .run(['settings'], 'readonly', (tx) => tx.objectStore('settings').get(fileSetting(assessment)))
        .catch(() => undefined);
      if (stored === undefined) return own;
      // Another tab may have saved meanwhile. The stored hash is newer than the one in memory.
      const file = JSON.parse(stored) as WorkFile;
      return { ...file, handle: own?.name === file.name ? own.handle : undefined };
    },
    async set(assessment, handle, text) {
      const { name } = handle;
      const file = { name, hash: sha256Hex(text) };
      here.set(assessment, { ...file, handle });
      await database
        .run(['settings'], 'readwrite', (tx) =>
          tx.objectStore('settings').put(JSON.stringify(file), fileSetting(assessment)),
        )
        .catch(() => undefined);
      changed.setState((count) => count + 1, true);
    },
    async forget(assessment) {
      here.delete(assessment);
      await database
        .run(['settings'], 'readwrite', (tx) => tx.objectStore('settings').delete(fileSetting(assessment)))
        .catch(() => undefined);
      changed.setState((count) => count + 1, true);
    },
  };
}
