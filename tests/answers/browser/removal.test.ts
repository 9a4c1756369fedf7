import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { DATABASE } from '../../../src/answers/browser/database.ts';
import type { Removed } from '../../../src/answers/browser/removal.ts';
import { createWorkFiles } from '../../../src/answers/browser/workFiles.ts';
import { createVersionRecords } from '../../../src/answers/past/versions.ts';
import { AT, blank } from '../../support/answers.ts';
import { inDatabase, openTab, shown, stored, type Tab, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

const { id } = blank();
const DECIDED = { ...blank(), decision: { outcome: 'approved' as const, recordedAt: AT } };

/** An assessment with everything that can belong to one, open in this tab. */
async function openFull(): Promise<Tab> {
  const tab = openTab();
  tab.storage.own.enter(blank(), DECIDED);
  await tab.storage.put(DECIDED);
  tab.store.open(DECIDED);
  await createVersionRecords(tab.storage.database).snapshot({
    contents: DECIDED,
    occasion: { at: AT, reason: 'export' },
    recommendation: 'build',
  });
  const handle = { name: 'kopīgs.json' } as FileSystemFileHandle;
  await createWorkFiles(tab.storage.database).set(id, handle, 'teksts');
  return tab;
}

/** All database keys that belong to the assessment, by store. */
async function traces(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  await inDatabase(async (db) => {
    for (const name of db.objectStoreNames) {
      const keys = await db.getAllKeys(name);
      const own = keys.filter((key) => JSON.stringify(key).includes(id));
      if (own.length > 0) found[name] = own.length;
    }
  });
  return found;
}

const ALL = { assessments: 1, own: 1, settings: 1, versions: 1 };
const removedIn = ({ storage }: Tab): Removed => {
  const [removed] = storage.removed.getState();
  if (!removed) throw new Error('nothing was removed');
  return removed;
};

test('removal is one transaction: everything of an assessment goes, a tombstone stays, and all of it can come back', async () => {
  const tab = await openFull();
  tab.type('/answers/q01/note', 'tikko');
  await tab.storage.flushed();
  expect(await traces()).toEqual({ ...ALL, answers: 1 });
  const writes = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await tab.storage.remove(id);
  expect(writes.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
  writes.mockRestore();
  expect(await traces()).toEqual({ removed: 1 });
  expect(shown(tab)).toBeNull();

  await tab.storage.putAnew(removedIn(tab).assessment, removedIn(tab));
  expect(await traces()).toEqual({ ...ALL, answers: 1 });
  const next = openTab();
  const back = await next.storage.load(id);
  expect(back?.answers.q01?.note).toBe('tikko');
  expect(back && next.storage.own.has(back)).toBe(true);
  expect(tab.storage.removed.getState()).toEqual([]);
});

test('an assessment that cannot be removed stays whole, and the failure is reported', async () => {
  const tab = await openFull();
  const run = vi.spyOn(tab.storage.database, 'run').mockRejectedValue(new Error('broken'));
  await expect(tab.storage.remove(id)).rejects.toThrow('broken');
  run.mockRestore();
  expect(await traces()).toEqual(ALL);
  expect([shown(tab), tab.storage.removed.getState()]).toEqual([DECIDED, []]);
});

describe('another tab with the removed assessment', () => {
  test('closes it, keeps the last words typed there, and can put it back whole', async () => {
    const [here, there] = [await openFull(), openTab(DECIDED)];
    await there.storage.load(id);
    await here.storage.remove(id);
    there.type('/answers/q01/note', 'vēl');
    await vi.waitFor(() => expect(shown(there)).toBeNull());
    await there.storage.flushed();
    await vi.waitFor(() => expect(removedIn(there).versions).toHaveLength(1));
    expect(removedIn(there).assessment.answers.q01?.note).toBe('vēl');
    expect(await traces(), 'what was typed has not brought it back').toEqual({ removed: 1 });

    await there.storage.putAnew(removedIn(there).assessment, removedIn(there));
    expect(await traces()).toEqual({ ...ALL, answers: 1 });
    await vi.waitFor(() => expect(here.storage.removed.getState()).toEqual([]));
  });

  test.each([
    ['a keystroke', ({ type }: Tab) => type('/answers/q01/note', 'vēl')],
    ['undoing a merge', ({ storage }: Tab) => void storage.put({ ...DECIDED, service: { name: 'Atpakaļ' } })],
  ])('does not bring it back by %s, even if it was never told of the removal', async (_name, write) => {
    const there = openTab(DECIDED);
    await (await openFull()).storage.close();
    vi.stubGlobal('BroadcastChannel', undefined);
    const here = openTab();
    await here.storage.remove(id);
    write(there);
    await there.storage.flushed();
    expect(await traces()).toEqual({ removed: 1 });
    expect(shown(there)).toBeNull();
    expect(removedIn(there).assessment.decision).toEqual(DECIDED.decision);
  });

  test('does not bring it back with an edit that it could not write before', async () => {
    const [here, there] = [await openFull(), openTab(DECIDED)];
    const run = vi
      .spyOn(there.storage.database, 'run')
      .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    there.type('/answers/q01/note', 'gaida');
    await there.storage.flushed();
    await here.storage.remove(id);
    run.mockRestore();
    await vi.waitFor(() => expect(removedIn(there).assessment.answers.q01?.note).toBe('gaida'));
    await there.storage.flushed();
    expect(await traces()).toEqual({ removed: 1 });
    expect([there.storage.unsaved(), there.storage.saveState.getState()]).toEqual([[], { state: 'idle' }]);
  });
});

test('opening the file of a removed assessment brings it back, alone or among many', async () => {
  const tab = await openFull();
  const { storeMany } = await import('../../../src/answers/browser/storeMany.ts');
  for (const again of [
    () => tab.storage.putAnew(blank()),
    () => storeMany(tab.storage.database, [blank()]),
  ]) {
    await tab.storage.remove(id);
    await again();
    tab.store.open(blank());
    tab.type('/answers/q01/note', 'no jauna');
    await tab.storage.flushed();
    expect((await stored())?.answers.q01?.note).toBe('no jauna');
    expect(await traces()).toEqual({ assessments: 1, answers: 1 });
  }
});

describe('records left behind', () => {
  test('are deleted at the next start and nothing else is; a removed assessment can still be put back', async () => {
    const tab = await openFull();
    const other = blank('other');
    await tab.storage.put(other);
    await createVersionRecords(tab.storage.database).snapshot({
      contents: other,
      occasion: { at: AT, reason: 'export' },
      recommendation: 'build',
    });
    await tab.storage.saveSetting('author', 'Anna');
    await tab.storage.remove(id);
    // A program that was killed during removal used to leave this, because removal took several transactions.
    const { versions, own, file } = removedIn(tab);
    await inDatabase(async (db) => {
      for (const each of versions) await db.put('versions', each);
      await db.put('own', own);
      await db.put('settings', file, `file:${id}`);
      await db.put('answers', { assessment: id, question: 'q01', answer: { note: 'x' } });
    });
    const next = openTab();
    await next.storage.sweep();
    expect(await traces()).toEqual({ removed: 1 });
    expect(await next.storage.setting('author')).toBe('Anna');
    expect(await createVersionRecords(next.storage.database).list('other')).toHaveLength(1);
    expect(await next.storage.load('other')).toEqual(other);

    await tab.storage.putAnew(removedIn(tab).assessment, removedIn(tab));
    await next.storage.sweep();
    expect(await traces()).toEqual(ALL);
  });

  test('by an earlier version of the program are deleted too', async () => {
    const db = await openDB(DATABASE, 2, {
      upgrade(old) {
        old.createObjectStore('assessments', { keyPath: 'id' });
        old.createObjectStore('answers', { keyPath: ['assessment', 'question'] });
        old.createObjectStore('settings');
        old.createObjectStore('versions', { keyPath: ['assessment', 'state'] });
      },
    });
    await db.put('versions', { assessment: id, state: '0' });
    db.close();
    await openTab().storage.sweep();
    expect(await traces()).toEqual({});
  });
});
