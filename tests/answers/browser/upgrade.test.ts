import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { DATABASE } from '../../../src/answers/browser/database.ts';
import { split } from '../../../src/answers/browser/records.ts';
import { createVersions } from '../../../src/answers/past/versions.ts';
import { AT, opened, readFixture } from '../../support/answers.ts';
import { inDatabase, openTab, stored, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

const WHOLE = opened(readFixture('format-1.json'));
const VERSION = {
  assessment: WHOLE.id,
  state: '0123456789abcdef',
  fingerprint: `sha256:${'0'.repeat(64)}`,
  occasions: [{ at: AT, reason: 'export' as const }],
  recommendation: 'build',
  contents: WHOLE,
};
const STORES = ['answers', 'assessments', 'digests', 'settings', 'versions'];

/** The database as a browser has it since one of the former versions, with an assessment in it. */
async function former(version: number): Promise<void> {
  const db = await openDB(DATABASE, version, {
    upgrade(db) {
      db.createObjectStore('assessments', { keyPath: 'id' });
      db.createObjectStore('answers', { keyPath: ['assessment', 'question'] });
      db.createObjectStore('settings');
      if (version > 1) db.createObjectStore('versions', { keyPath: ['assessment', 'state'] });
    },
  });
  const { head, answers } = split(WHOLE);
  await db.put('assessments', head);
  for (const record of answers) await db.put('answers', record);
  await db.put('settings', 'Anna', 'author');
  if (version > 1) await db.put('versions', VERSION);
  db.close();
}

test.each([1, 2])(
  'a database of version %i is brought up to date with all that is in it',
  async (version) => {
    await former(version);
    expect(await stored(WHOLE.id)).toEqual(WHOLE);
    const { storage, type, store } = openTab(WHOLE);
    expect(await storage.setting('author')).toBe('Anna');
    const versions = createVersions(storage.database);
    expect(await versions.all()).toEqual(version > 1 ? [VERSION] : []);
    type('/answers/q01/note', 'pēc jaunināšanas');
    await storage.settled();
    expect(await stored(WHOLE.id)).toEqual(store.getState().assessment);
    await versions.keep(WHOLE, { at: AT, reason: 'manual' }, 'build');
    expect(await createVersions(openTab().storage.database).all()).toHaveLength(version);
    await inDatabase(async (db) => {
      expect([db.version, [...db.objectStoreNames]]).toEqual([3, STORES]);
    });
  },
);

test('one that is made anew has the same stores', async () => {
  expect(await stored()).toBeUndefined();
  await inDatabase(async (db) => {
    expect([db.version, [...db.objectStoreNames]]).toEqual([3, STORES]);
  });
});
