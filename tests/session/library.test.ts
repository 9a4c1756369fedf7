import { expect, test } from 'vitest';
import { applyChange } from '../../src/answers/edit/edit.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { createLibrary } from '../../src/session/library.ts';
import type { Versions } from '../../src/session/ports.ts';
import { blank, opened, readFixture } from '../support/answers.ts';
import { LATER, openTab, shown, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

const START = opened(readFixture('format-1.json'));

/** The library of a browser with one open assessment. `kept` records which versions were kept, and why. */
async function libraryWith(open: Assessment) {
  const tab = openTab(open);
  await tab.storage.put(open);
  const kept: [string, string][] = [];
  const snapshotMany: Versions['snapshotMany'] = async (all, reason) => {
    kept.push(...all.map(({ assessment: { id } }) => [id, reason] as [string, string]));
  };
  const library = createLibrary({
    store: tab.store,
    storage: tab.storage,
    newId: () => 'copy',
    now: () => LATER,
    author: () => 'Anna',
    change: (path, value) => tab.store.change(path, value, LATER, 'Anna'),
    versions: async () => ({ snapshotMany }),
  });
  return { tab, library, kept };
}

test('renaming the open assessment also renames it where it is open, so its next file has the new name', async () => {
  const { tab, library } = await libraryWith(blank());
  await library.rename('assessment-1', 'Jaunais');
  expect(shown(tab)?.service?.name).toBe('Jaunais');
  expect((await stored())?.service?.name).toBe('Jaunais');
});

test('an assessment that is open in another tab is renamed, and what is typed there stays', async () => {
  const { tab, library } = await libraryWith(blank());
  const other = openTab(blank('other'));
  await other.storage.put(blank('other'));
  other.type('/answers/q01/note', 'Ilze');
  await Promise.all([library.rename('other', 'Jaunais'), other.storage.flushed()]);
  expect(await stored('other')).toMatchObject({
    service: { name: 'Jaunais' },
    answers: { q01: { note: 'Ilze' } },
  });
  expect(shown(tab)).toEqual(blank());
});

test('a copy has everything except the decision and its drafts', async () => {
  const decided = [
    { path: '/decision/comment', value: 'Jā' },
    { path: '/decision/date', value: '31..' },
    { path: '/answers/q10/acceptableYears', value: 'ap 4' },
  ].reduce((file, edit) => applyChange(file, { ...edit, at: LATER }), START);
  const { library } = await libraryWith(decided);
  await library.duplicate(START.id, 'Kopija');
  const copy = await stored('copy');
  expect(copy).toMatchObject({ service: { ...START.service, name: 'Kopija' } });
  expect(copy?.answers).toEqual(decided.answers);
  expect(copy?.decision).toBeUndefined();
  const { '/decision/date': _date, ...others } = decided.drafts ?? {};
  expect(copy?.drafts).toEqual(others);
});

test('saving all in one file keeps a version of each, so that it can be merged when it comes back', async () => {
  const { library, kept, tab } = await libraryWith(blank());
  await tab.storage.put(START);
  const { count, text } = await library.exportAll();
  expect([count, text.trimEnd().split('\n').length]).toEqual([2, 2]);
  await expect.poll(() => kept.length).toBe(2);
  expect(new Set(kept.map(([id, reason]) => `${id} ${reason}`))).toEqual(
    new Set(['assessment-1 export', `${START.id} export`]),
  );
});

test('a removed assessment is neither renamed nor created again', async () => {
  const { library } = await libraryWith(blank());
  await library.rename('missing', 'Nav');
  expect(await stored('missing')).toBeUndefined();
});
