import type { Assessment } from '../model/types.ts';
import type { Database } from './database.ts';
import { type Digest, type Listed, listedOf } from './digest.ts';
import { readWhole, WHOLE } from './transactions.ts';

/**
 * All stored assessments, with the digests that count under this method. A list is quick, because no answers are read.
 */
export function readListed(database: Database, method: string): Promise<Listed[]> {
  return database.run(['assessments', 'digests'], 'readonly', async (tx) => {
    const [heads, digests] = await Promise.all([
      tx.objectStore('assessments').getAll(),
      tx.objectStore('digests').getAll(),
    ]);
    const known = new Map(digests.filter((each) => each.method === method).map((each) => [each.id, each]));
    return heads.map((head) => listedOf(head, known.get(head.id)));
  });
}

/**
 * Computes and stores the digests of some assessments. Reading, computing and writing happen in one transaction, so
 * that no edit comes in between and a digest always fits the answers beside it.
 */
export function writeDigests(
  database: Database,
  ids: readonly string[],
  digestOf: (assessment: Assessment) => Digest,
): Promise<Digest[]> {
  return database.run(WHOLE, 'readwrite', async (tx) => {
    const digests: Digest[] = [];
    for (const id of ids) {
      const assessment = await readWhole(tx, id);
      if (!assessment) continue;
      const digest = digestOf(assessment);
      digests.push(digest);
      await tx.objectStore('digests').put(digest);
    }
    return digests;
  });
}
