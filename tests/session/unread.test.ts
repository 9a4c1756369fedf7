// @vitest-environment jsdom
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { DATABASE, Unread } from '../../src/answers/browser/database.ts';
import { createVersionRecords } from '../../src/answers/past/versions.ts';
import { createSession } from '../../src/session/createSession.ts';
import { blank } from '../support/answers.ts';
import { openTab, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();
beforeEach(() => deleteDB(DATABASE));

/** A version number of the database that only a newer program would use. */
const NEWER = 99;
const openNewer = async () => (await openDB(DATABASE, NEWER)).close();

test('a database that cannot be read does not look empty', async () => {
  await openNewer();
  const session = createSession();
  const library = await session.library();
  const versions = await session.versions();
  const text = JSON.stringify(blank());
  for (const read of [
    session.any,
    () => session.open('a'),
    library.list,
    () => library.digest(['a']),
    () => library.duplicate('a', 'b'),
    library.exportAll,
    library.whole,
    versions.all,
    () => versions.list('a'),
    () => session.readFile(text),
  ]) {
    await expect(read(), String(read)).rejects.toBeInstanceOf(Unread);
  }
  await expect(session.remove('a')).rejects.toThrow();
});

test('an assessment that exists only in this tab can still be read', async () => {
  await openNewer();
  const session = createSession();
  const id = await session.create({ name: 'Tikai šeit' });
  expect([await session.any(), await session.open(id)]).toEqual([true, true]);
  expect(session.here()).toMatchObject([{ id }]);
  expect((await session.library()).unsaved()).toMatchObject([{ id, name: 'Tikai šeit' }]);
});

test('if a newer version takes over the database, the open assessment stays and nothing there is overwritten', async () => {
  const tab = openTab(blank());
  await tab.storage.put(blank());
  await openNewer();
  await vi.waitFor(() =>
    expect(tab.storage.saveState.getState()).toEqual({ state: 'failed', reason: 'unavailable' }),
  );
  expect(tab.storage.unsaved()).toEqual([]);
  await expect(tab.storage.load('assessment-1')).rejects.toBeInstanceOf(Unread);
  await expect(createVersionRecords(tab.storage.database).list('assessment-1')).rejects.toBeInstanceOf(
    Unread,
  );
  tab.type('/answers/q01/note', 'vēl');
  expect((await tab.storage.load('assessment-1'))?.answers.q01?.note).toBe('vēl');
});
