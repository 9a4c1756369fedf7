import type { Database } from './database.ts';
import { readWhole, WHOLE } from './transactions.ts';
import type { Assessment } from './types.ts';

/** What a list says of an assessment beside its names: computed from all the answers, and kept until they change. */
export interface Digest {
  readonly id: string;
  /** The method that it was computed by. Under another one it does not hold. */
  readonly method: string;
  /** Questions answered. */
  readonly answered: number;
  /** As in `Decision`. */
  readonly recommendation: string;
}

/** An assessment as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  /** ISO time of the last change; empty where unknown. */
  readonly changed: string;
  /** Missing where it is not computed yet. */
  readonly digest: Digest | undefined;
}

export function listedOf(head: Omit<Assessment, 'answers'>, digest: Digest | undefined): Listed {
  const { name = '', institution = '' } = head.service ?? {};
  return { id: head.id, name, institution, changed: head.updatedAt ?? '', digest };
}

/** All stored assessments, with the digests that hold under this method. Answers are not read: a list is quick. */
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
 * Computes and keeps the digests of some assessments. Reading, computing and writing are one transaction, so that no
 * edit comes between: a digest never stands beside answers that it was not computed from.
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
