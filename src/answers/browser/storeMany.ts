import type { Assessment } from '../model/types.ts';
import type { Database } from './database.ts';
import { KNOWN, writeWhole } from './transactions.ts';

/** Stores assessments that are not here yet, in one transaction. It stores all of them, or rejects and stores none. */
export function storeMany(database: Database, assessments: readonly Assessment[]): Promise<void> {
  return database.run(KNOWN, 'readwrite', async (tx) => {
    for (const each of assessments) {
      await writeWhole(tx, each);
      await tx.objectStore('removed').delete(each.id);
    }
  });
}
