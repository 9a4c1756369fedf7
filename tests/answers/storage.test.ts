import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE } from '../../src/answers/database.ts';
import { type AnswersStorage, createStorage } from '../../src/answers/storage.ts';
import { type AnswersStore, createAnswersStore } from '../../src/answers/store.ts';
import type { Assessment } from '../../src/answers/types.ts';
import { AT, blank, fileWith, opened, readFixture } from '../support/answers.ts';

const LATER = '2026-11-24T11:00:00Z';
const storages: AnswersStorage[] = [];

interface Tab {
  readonly storage: AnswersStorage;
  readonly store: AnswersStore;
  readonly type: (path: string, value: unknown) => void;
}

/** What one browser tab is made of, on the database that all tabs of a test share. */
function openTab(assessment?: Assessment): Tab {
  const storage = createStorage({ now: () => LATER, retryAfter: 20 });
  const store = createAnswersStore();
  storages.push(storage);
  storage.connect(store);
  if (assessment) store.open(assessment);
  return { storage, store, type: (path, value) => store.change(path, value, LATER, 'Anna') };
}

/** The database as it is, past the program; closed in any case, or the next test could not delete it. */
async function inDatabase(work: (db: IDBPDatabase) => Promise<void>): Promise<void> {
  const db = await openDB(DATABASE);
  await work(db).finally(() => db.close());
}

const shown = (tab: Tab) => tab.store.getState().assessment;
const stored = (id = 'assessment-1') => openTab().storage.load(id);

beforeEach(async () => {
  await deleteDB(DATABASE);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(storages.splice(0).map((storage) => storage.close()));
});

describe('one tab', () => {
  test('what was put in comes out, unknown fields and drafts included', async () => {
    const whole = opened(readFixture('format-1.json'));
    const odd = opened(
      fileWith({ id: 'odd', answers: { q99: [1] }, drafts: { '/answers/q99/x': 'y', '/service/name': 'z' } }),
    );
    const { storage } = openTab();
    await storage.put(whole);
    await storage.put(odd);
    expect(await stored(whole.id)).toEqual(whole);
    expect(await stored('odd')).toEqual(odd);
    expect(await stored('none')).toBeUndefined();
    expect((await openTab().storage.list()).map((each) => each.id).sort()).toEqual([whole.id, 'odd'].sort());
  });

  test('reload returns what was typed, keystroke by keystroke', async () => {
    const tab = openTab(blank());
    await tab.storage.put(blank());
    const text = 'Ilgs teksts';
    for (let end = 1; end <= text.length; end++) tab.type('/answers/q01/note', text.slice(0, end));
    tab.type('/answers/q03/buildCost', '12,5,3');
    tab.type('/answers/q09/services/a/name', 'x'.repeat(201));
    tab.type('/service/unit', 'Nodaļa');
    await tab.storage.settled();
    const again = await stored();
    expect(again).toEqual(shown(tab));
    expect(again?.answers.q01?.note).toBe(text);
    expect(again?.drafts).toEqual({
      '/answers/q03/buildCost': '12,5,3',
      '/answers/q09/services/a/name': 'x'.repeat(201),
    });
  });

  test('one record for each answer, and a keystroke rewrites no other', async () => {
    const tab = openTab(opened(readFixture('format-1.json')));
    const assessment = shown(tab) as Assessment;
    await tab.storage.put(assessment);
    await inDatabase(async (db) => {
      await db.put('answers', { assessment: assessment.id, question: 'q02', answer: { marked: true } });
      tab.type('/answers/q01/note', 'x');
      await tab.storage.settled();
      expect(await db.count('answers')).toBe(24);
      expect(await db.get('answers', [assessment.id, 'q02'])).toMatchObject({ answer: { marked: true } });
      expect(await db.get('answers', [assessment.id, 'q01'])).toMatchObject({ answer: { note: 'x' } });
    });
  });

  test('the state of saving: idle, saving, saved with the time', async () => {
    const tab = openTab(blank());
    const { saveState } = tab.storage;
    const states: string[] = [];
    saveState.subscribe(() => states.push(saveState.get().state));
    expect(saveState.get()).toEqual({ state: 'idle' });
    tab.type('/answers/q01/need', 'eService');
    expect(saveState.get()).toEqual({ state: 'saving' });
    await tab.storage.settled();
    expect(saveState.get()).toEqual({ state: 'saved', at: LATER });
    expect(states).toEqual(['saving', 'saved']);
  });

  test('what queues up while a transaction runs goes into one', async () => {
    await openTab().storage.put(blank());
    const tab = openTab(blank());
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (let n = 0; n < 50; n++) tab.type('/answers/q01/note', 'x'.repeat(n + 1));
    await tab.storage.settled();
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writes.length).toBeLessThanOrEqual(3);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
    expect((await stored())?.answers.q01?.note).toHaveLength(50);
  });

  test('a removed assessment can be put back whole', async () => {
    const whole = opened(readFixture('format-1.json'));
    const { storage } = openTab();
    await storage.put(whole);
    await storage.put(blank());
    const removed = await storage.remove(whole.id);
    expect(removed).toEqual(whole);
    expect((await storage.list()).map((each) => each.id)).toEqual(['assessment-1']);
    await storage.put(removed as Assessment);
    expect(await stored(whole.id)).toEqual(whole);
  });

  test('settings', async () => {
    const { storage } = openTab();
    expect(await storage.setting('author')).toBeUndefined();
    await storage.saveSetting('author', 'Anna');
    expect(await openTab().storage.setting('author')).toBe('Anna');
  });
});

describe('two tabs', () => {
  async function twoTabs(): Promise<[Tab, Tab]> {
    const first = openTab(blank());
    await first.storage.put(blank());
    return [first, openTab(blank())];
  }

  test('typing into different fields of one question lose nothing, and both show all', async () => {
    const [first, second] = await twoTabs();
    for (let n = 1; n <= 20; n++) {
      first.type('/answers/q03/buildCost', n);
      second.type('/answers/q03/annualCost', n);
      second.type('/answers/q03/inPersonCost', `${n},5,5`);
      if (n % 5 === 0) await first.storage.settled();
    }
    await Promise.all([first.storage.settled(), second.storage.settled()]);
    const all = await stored();
    expect(all?.answers.q03).toMatchObject({ buildCost: 20, annualCost: 20 });
    expect(all?.drafts).toEqual({ '/answers/q03/inPersonCost': '20,5,5' });
    await vi.waitFor(() => expect([shown(first), shown(second)]).toEqual([all, all]));
  });

  test('adding rows to one list keep both', async () => {
    const [first, second] = await twoTabs();
    first.type('/answers/q09/services/a/name', 'A');
    second.type('/answers/q09/services/b/name', 'B');
    await Promise.all([first.storage.settled(), second.storage.settled()]);
    const names = (await stored())?.answers.q09?.services?.map((row) => row.name).sort();
    expect(names).toEqual(['A', 'B']);
  });

  test('typing into one field end with one value, on disk and in both', async () => {
    const [first, second] = await twoTabs();
    for (let n = 0; n < 10; n++) {
      first.type('/answers/q01/note', `first ${n}`);
      second.type('/answers/q01/note', `second ${n}`);
      await (n % 2 ? first : second).storage.settled();
    }
    await Promise.all([first.storage.settled(), second.storage.settled()]);
    const note = (await stored())?.answers.q01?.note;
    expect(note).toMatch(/ 9$/);
    await vi.waitFor(() => {
      expect(shown(first)?.answers.q01?.note).toBe(note);
      expect(shown(second)?.answers.q01?.note).toBe(note);
    });
  });

  test('an assessment removed in one is closed in the other', async () => {
    const [first, second] = await twoTabs();
    await first.storage.remove('assessment-1');
    await vi.waitFor(() => expect(shown(second)).toBeNull());
    expect(shown(first)).toBeNull();
  });

  test('an assessment replaced in one is shown in the other', async () => {
    const [first, second] = await twoTabs();
    await first.storage.put({ ...blank(), service: { name: 'Cits' } });
    await vi.waitFor(() => expect(shown(second)?.service?.name).toBe('Cits'));
  });
});

describe('where nothing can be stored', () => {
  const refusing = (name: string) => ({
    open() {
      throw new DOMException('not here', name);
    },
  });

  test.each([
    ['no database', undefined, 'unavailable'],
    ['forbidden', refusing('SecurityError'), 'blocked'],
    ['broken', refusing('UnknownError'), 'unavailable'],
    ['full', refusing('QuotaExceededError'), 'full'],
  ])('%s: the work goes on in memory and the state says why', async (_name, indexedDB, reason) => {
    vi.stubGlobal('indexedDB', indexedDB);
    const tab = openTab(blank());
    await tab.storage.put(blank());
    tab.type('/answers/q01/need', 'eService');
    await tab.storage.settled();
    expect(tab.storage.saveState.get()).toEqual({ state: 'failed', reason });
    tab.type('/answers/q01/legalMandate', 'no');
    await tab.storage.settled();
    expect(shown(tab)?.answers.q01).toMatchObject({ need: 'eService', legalMandate: 'no' });
    expect(await tab.storage.list()).toEqual([shown(tab)]);
    expect(await tab.storage.load('assessment-1')).toEqual(shown(tab));
    expect(await tab.storage.setting('author')).toBeUndefined();
    await tab.storage.saveSetting('author', 'Anna');
    expect(await tab.storage.remove('assessment-1')).toMatchObject({
      answers: { q01: { need: 'eService' } },
    });
  });

  test('a transaction that runs out of space keeps what it should have written for the next attempt', async () => {
    const tab = openTab(blank());
    await tab.storage.put(blank());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    tab.type('/answers/q01/note', 'nezūd');
    await tab.storage.settled();
    expect(tab.storage.saveState.get()).toEqual({ state: 'failed', reason: 'full' });
    put.mockRestore();
    expect((await stored())?.answers).toEqual({});
    await vi.waitFor(() => expect(tab.storage.saveState.get()).toEqual({ state: 'saved', at: LATER }));
    expect((await stored())?.answers.q01?.note).toBe('nezūd');
  });

  test('what the browser has evicted is written whole again', async () => {
    const tab = openTab(opened(readFixture('format-1.json')));
    await tab.storage.put(shown(tab) as Assessment);
    await inDatabase(async (db) => {
      await Promise.all([db.clear('assessments'), db.clear('answers')]);
    });
    tab.type('/answers/q01/note', 'x');
    await tab.storage.settled();
    expect(await stored(shown(tab)?.id)).toEqual(shown(tab));
  });
});

test('edits know when they were made', async () => {
  const tab = openTab(blank());
  tab.store.change('/answers/q01/note', 'x', AT);
  await tab.storage.settled();
  expect((await stored())?.answers.q01).toEqual({ note: 'x', updatedAt: AT });
});
