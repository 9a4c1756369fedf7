import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { DATABASE, Unread } from '../../../src/answers/browser/database.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { blank, opened, readFixture } from '../../support/answers.ts';
import { inDatabase, LATER, openTab, shown, stored, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

describe('if nothing can be stored', () => {
  const refusing = (name: string) => ({
    open() {
      throw new DOMException('not here', name);
    },
  });

  test.each([
    ['no database', undefined, 'unavailable', true],
    ['forbidden', refusing('SecurityError'), 'blocked', true],
    ['broken', refusing('UnknownError'), 'unavailable', false],
    ['full', refusing('QuotaExceededError'), 'full', false],
  ])(
    '%s: the work goes on in memory and the state says why',
    async (_name, indexedDB, reason, nothingElse) => {
      vi.stubGlobal('indexedDB', indexedDB);
      const tab = openTab(blank());
      await tab.storage.put(blank());
      tab.type('/answers/q01/need', 'eService');
      await tab.storage.flushed();
      expect(tab.storage.saveState.getState()).toEqual({ state: 'failed', reason });
      tab.type('/answers/q01/legalMandate', 'no');
      await tab.storage.flushed();
      expect(shown(tab)?.answers.q01).toMatchObject({ need: 'eService', legalMandate: 'no' });
      expect(tab.storage.unsaved()).toEqual([shown(tab)]);
      const all = await tab.storage.list().catch((error) => error);
      if (nothingElse) expect(all).toEqual([shown(tab)]);
      // The database may hold assessments that cannot be read, so a list would be incomplete.
      else expect(all).toBeInstanceOf(Unread);
      expect(await tab.storage.load('assessment-1')).toEqual(shown(tab));
      expect(await tab.storage.setting('author')).toBeUndefined();
      await tab.storage.saveSetting('author', 'Anna');
      await tab.storage.remove('assessment-1');
      expect(tab.storage.removed.getState()).toMatchObject([
        { assessment: { answers: { q01: { need: 'eService' } } } },
      ]);
      expect(tab.storage.unsaved()).toEqual([]);
    },
  );

  test('a transaction that runs out of space is written at the next attempt', async () => {
    const tab = openTab(blank());
    await tab.storage.put(blank());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    tab.type('/answers/q01/note', 'nezūd');
    await tab.storage.flushed();
    expect(tab.storage.saveState.getState()).toEqual({ state: 'failed', reason: 'full' });
    put.mockRestore();
    expect((await stored())?.answers).toEqual({});
    await vi.waitFor(() => expect(tab.storage.saveState.getState()).toEqual({ state: 'saved', at: LATER }));
    expect((await stored())?.answers.q01?.note).toBe('nezūd');
  });

  test('an assessment that the browser has evicted is stored whole again', async () => {
    const tab = openTab(opened(readFixture('format-1.json')));
    await tab.storage.put(shown(tab) as Assessment);
    await inDatabase(async (db) => {
      await Promise.all([db.clear('assessments'), db.clear('answers')]);
    });
    tab.type('/answers/q01/note', 'x');
    await tab.storage.flushed();
    expect(await stored(shown(tab)?.id)).toEqual(shown(tab));
  });

  test.each([
    ['deletes the database', () => deleteDB(DATABASE)],
    [
      'empties it and closes the connection',
      async (db: IDBDatabase) => {
        await inDatabase(async (past) => {
          await Promise.all([past.clear('assessments'), past.clear('answers')]);
        });
        // The function takes a connection, but its type asks for the class.
        forceCloseDatabase(db as unknown as typeof IDBDatabase);
      },
    ],
  ])('the open assessment is stored again at once if the browser %s', async (_name, evict) => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const tab = openTab(opened(readFixture('format-1.json')));
    const open = shown(tab) as Assessment;
    await tab.storage.put(blank('closed'));
    await tab.storage.put(open);
    const connection = transaction.mock.contexts.at(-1) as IDBDatabase;
    transaction.mockRestore();
    await evict(connection);
    await vi.waitFor(async () => expect(await openTab().storage.list()).toEqual([open]));
    expect(tab.storage.saveState.getState()).toEqual({ state: 'saved', at: LATER });
  });
});
