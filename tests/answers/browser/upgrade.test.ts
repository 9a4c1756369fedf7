import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { DATABASE } from '../../../src/answers/browser/database.ts';
import { formerMark } from '../../../src/answers/browser/formerMark.ts';
import { split } from '../../../src/answers/browser/records.ts';
import type { Decision } from '../../../src/answers/model/types.ts';
import { createVersionRecords } from '../../../src/answers/past/versions.ts';
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
const STORES = ['answers', 'assessments', 'digests', 'own', 'removed', 'settings', 'versions'];

/** The database as a former version left it in a browser, with an assessment in it. */
async function former(version: number): Promise<void> {
  const db = await openDB(DATABASE, version, {
    upgrade(db) {
      db.createObjectStore('assessments', { keyPath: 'id' });
      db.createObjectStore('answers', { keyPath: ['assessment', 'question'] });
      db.createObjectStore('settings');
      if (version > 1) db.createObjectStore('versions', { keyPath: ['assessment', 'state'] });
      if (version > 2) db.createObjectStore('digests', { keyPath: 'id' });
    },
  });
  const { head, answers } = split(WHOLE);
  await db.put('assessments', head);
  for (const record of answers) await db.put('answers', record);
  await db.put('settings', 'Anna', 'author');
  if (version > 1) await db.put('versions', VERSION);
  db.close();
}

test.each([1, 2, 3])(
  'a database of version %i is brought up to date with all its contents',
  async (version) => {
    await former(version);
    expect(await stored(WHOLE.id)).toEqual(WHOLE);
    const { storage, type, store } = openTab(WHOLE);
    expect(await storage.setting('author')).toBe('Anna');
    const versions = createVersionRecords(storage.database);
    expect(await versions.all()).toEqual(version > 1 ? [VERSION] : []);
    type('/answers/q01/note', 'pēc jaunināšanas');
    await storage.flushed();
    expect(await stored(WHOLE.id)).toEqual(store.getState().assessment);
    await versions.snapshot({
      contents: WHOLE,
      occasion: { at: AT, reason: 'manual' },
      recommendation: 'build',
    });
    expect(await createVersionRecords(openTab().storage.database).all()).toHaveLength(version > 1 ? 2 : 1);
    await inDatabase(async (db) => {
      expect([db.version, [...db.objectStoreNames]]).toEqual([4, STORES]);
    });
  },
);

test('empty rows that were stored earlier are skipped; a version keeps its fingerprint', async () => {
  const q17 = { needed: 'no' as const, documents: [{ id: 'a' }] };
  const contents = { ...WHOLE, answers: { ...WHOLE.answers, q17 } };
  await former(2);
  await inDatabase(async (db) => {
    await db.put('answers', { assessment: WHOLE.id, question: 'q17', answer: q17 });
    await db.put('versions', { ...VERSION, contents });
  });
  expect((await stored(WHOLE.id))?.answers.q17).toEqual({ needed: 'no' });
  const [version] = await createVersionRecords(openTab().storage.database).all();
  expect(version?.contents.answers.q17).toEqual({ needed: 'no' });
  expect(version?.fingerprint).toBe(VERSION.fingerprint);
});

test('a new database has the same stores as an upgraded one', async () => {
  expect(await stored()).toBeUndefined();
  await inDatabase(async (db) => {
    expect([db.version, [...db.objectStoreNames]]).toEqual([4, STORES]);
  });
});

/** The localStorage in which the former versions kept their marks. */
function localStorageWith(marks: Readonly<Record<string, string>>): object {
  const items = { ...marks };
  const methods = {
    getItem: (name: string) => items[name] ?? null,
    removeItem: (name: string) => {
      delete items[name];
    },
  };
  return Object.setPrototypeOf(items, methods);
}

describe('a decision recorded under a former version', () => {
  const decision = { ...WHOLE.decision, recordedAt: AT } as Decision;
  const mark = formerMark(decision);
  const isOwn = async (change: Partial<Decision> = {}) => {
    await former(3);
    await inDatabase(async (db) => {
      await db.put('assessments', { ...(await db.get('assessments', WHOLE.id)), decision });
    });
    const { storage } = openTab();
    const read = await storage.load(WHOLE.id);
    return storage.own.has({ id: WHOLE.id, decision: { ...read?.decision, ...change } });
  };

  test('still counts as made in this browser, and its mark is moved only once', async () => {
    const marks = localStorageWith({ [`decision:${WHOLE.id}`]: mark, 'decision-in-file:x': mark, else: '1' });
    vi.stubGlobal('localStorage', marks);
    expect(await isOwn()).toBe(true);
    expect(Object.keys(marks)).toEqual(['else']);
  });

  test.each([
    ['that was changed elsewhere since', { [`decision:${WHOLE.id}`]: mark }, { by: 'Cits' }],
    ['without a mark', {}, {}],
    ['with the mark of another', { [`decision:${WHOLE.id}`]: 'abc' }, {}],
    ['of another assessment', { 'decision:x': mark }, {}],
  ])('counts as one from a file: %s', async (_name, marks, change) => {
    vi.stubGlobal('localStorage', localStorageWith(marks as Record<string, string>));
    expect(await isOwn(change)).toBe(false);
  });

  test('counts as one from a file if the browser could not store the mark', async () => {
    const blocked = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    vi.stubGlobal('localStorage', new Proxy({}, { ownKeys: blocked, get: blocked }));
    expect(await isOwn()).toBe(false);
  });
});
