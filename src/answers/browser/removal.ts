import type { Assessment } from '../model/types.ts';
import type { StoreName, Transaction } from './database.ts';
import type { OwnRecord } from './ownDecisions.ts';
import { fileSetting, readWhole, recordsOf, removeWhole } from './transactions.ts';
import { joined, type Version } from './version.ts';

/** What belongs to an assessment and is removed with it. */
export interface Belongings {
  readonly versions: readonly Version[];
  readonly own?: OwnRecord | undefined;
  /** The setting that names the file into which the assessment is saved. */
  readonly file?: string | undefined;
}

/** An assessment that was removed, complete, so that it can be put back. */
export interface Removed extends Belongings {
  readonly assessment: Assessment;
}

export const EVERYTHING: StoreName[] = [
  'assessments',
  'answers',
  'digests',
  'own',
  'versions',
  'settings',
  'removed',
];

type WriteTransaction = Transaction<'readwrite'>;

/**
 * Removes an assessment with all that belongs to it, and resolves to what was removed. It leaves a tombstone: if
 * another tab still writes to the assessment, that must not bring it back.
 */
export async function takeAway(
  tx: WriteTransaction,
  id: string,
  at: string,
): Promise<Partial<Pick<Removed, 'assessment'>> & Belongings> {
  const [versions, own, settings] = [
    tx.objectStore('versions'),
    tx.objectStore('own'),
    tx.objectStore('settings'),
  ];
  const [assessment, ...belongings] = await Promise.all([
    readWhole(tx, id),
    versions.getAll(recordsOf(id)),
    own.get(id),
    settings.get(fileSetting(id)),
  ]);
  await Promise.all([
    removeWhole(tx, id),
    versions.delete(recordsOf(id)),
    own.delete(id),
    settings.delete(fileSetting(id)),
    tx.objectStore('removed').put({ id, at }),
  ]);
  return {
    ...(assessment && { assessment }),
    versions: belongings[0],
    own: belongings[1],
    file: belongings[2],
  };
}

/** Stores again what belonged to an assessment. Anything that is stored for it now stays. */
export async function giveBack(
  tx: WriteTransaction,
  id: string,
  { versions, own, file }: Belongings,
): Promise<void> {
  const [stored, settings] = [tx.objectStore('versions'), tx.objectStore('settings')];
  for (const each of versions) {
    const since = await stored.get([id, each.state]);
    await stored.put(since ? joined(each, since) : each);
  }
  if (own) {
    const since = await tx.objectStore('own').get(id);
    const recorded = [...new Set([...own.recorded, ...(since?.recorded ?? [])])];
    await tx.objectStore('own').put({ ...own, ...since, recorded });
  }
  if (file !== undefined && (await settings.get(fileSetting(id))) === undefined) {
    await settings.put(file, fileSetting(id));
  }
}

/**
 * Removes records that belong to no assessment. Earlier versions of the program left such records when they were
 * interrupted.
 */
export async function sweep(tx: WriteTransaction): Promise<void> {
  const here = new Set(await tx.objectStore('assessments').getAllKeys());
  const clear = async (
    name: 'answers' | 'versions' | 'digests' | 'own' | 'settings',
    idOf: (key: string) => string,
  ) => {
    const store = tx.objectStore(name);
    for (const key of await store.getAllKeys()) {
      const id = Array.isArray(key) ? key[0] : idOf(key);
      if (!here.has(id) && id !== '') await store.delete(key as never);
    }
  };
  for (const name of ['answers', 'versions', 'digests', 'own'] as const) await clear(name, (key) => key);
  const prefix = fileSetting('');
  await clear('settings', (key) => (key.startsWith(prefix) ? key.slice(prefix.length) : ''));
}
