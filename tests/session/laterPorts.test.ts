// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createPast } from '../../src/session/laterPorts.ts';
import { blank } from '../support/answers.ts';
import { LATER, openTab, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

function openPast() {
  const { store, storage } = openTab();
  const past = createPast({
    store,
    storage,
    change: () => undefined,
    now: () => LATER,
    author: () => undefined,
    earlier: [],
    undoIsReady: () => undefined,
  });
  return { storage, past };
}
const { id } = blank();

test('an assessment that was asked to be removed twice comes back with its versions', async () => {
  const { storage, past } = openPast();
  await storage.put(blank());
  await past.keep(blank(), 'export');
  await storage.remove(id);
  await storage.remove(id);
  expect(await past.versions.list(id)).toEqual([]);
  const [removed] = storage.removed.getState();
  if (!removed) throw new Error('gone');
  await past.bringBack(removed);
  expect(await past.versions.list(id)).toMatchObject([{ occasions: [{ reason: 'export' }] }]);
});

test('what has its id by then is a version of the one that comes back, and the versions of both stand in their order', async () => {
  const { storage, past } = openPast();
  const since = { ...blank(), service: { name: 'No datnes' } };
  await storage.put(blank());
  await past.keep(blank(), 'export');
  await storage.remove(id);
  await storage.putAnew(since);
  await past.keep(since, 'import');
  await past.keep(blank(), 'manual');
  const removed = { assessment: blank(), versions: [] };
  await past.bringBack({ ...removed, ...storage.removed.getState()[0] });
  expect(await stored()).toEqual(blank());
  const list = await past.versions.list(id);
  expect(list.map(({ occasions }) => occasions.map(({ reason }) => reason))).toEqual([
    ['import', 'restore'],
    ['manual'],
  ]);
});
