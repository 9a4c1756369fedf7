// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLaterPorts } from '../../src/session/laterPorts.ts';
import { blank } from '../support/answers.ts';
import { LATER, openTab, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

function openPorts() {
  const { store, storage } = openTab();
  const ports = createLaterPorts({
    store,
    storage,
    change: () => undefined,
    now: () => LATER,
    author: () => undefined,
    earlier: [],
    undoIsReady: () => undefined,
  });
  return { storage, ...ports };
}
const { id } = blank();

test('an assessment that was removed twice comes back with its versions', async () => {
  const { storage, versions, replacing } = openPorts();
  await storage.put(blank());
  await versions.snapshot(blank(), 'export');
  await storage.remove(id);
  await storage.remove(id);
  expect(await versions.list(id)).toEqual([]);
  const [removed] = storage.removed.getState();
  if (!removed) throw new Error('gone');
  await replacing.putBack(removed);
  expect(await versions.list(id)).toMatchObject([{ occasions: [{ reason: 'export' }] }]);
});

test('if another assessment has taken the id since, it becomes a version of the one that comes back, in the order of storing', async () => {
  const { storage, versions, replacing } = openPorts();
  const since = { ...blank(), service: { name: 'No datnes' } };
  await storage.put(blank());
  await versions.snapshot(blank(), 'export');
  await storage.remove(id);
  await storage.putAnew(since);
  await versions.snapshot(since, 'import');
  await versions.snapshot(blank(), 'manual');
  const removed = { assessment: blank(), versions: [] };
  await replacing.putBack({ ...removed, ...storage.removed.getState()[0] });
  expect(await stored()).toEqual(blank());
  const list = await versions.list(id);
  expect(list.map(({ occasions }) => occasions.map(({ reason }) => reason))).toEqual([
    ['import', 'restore'],
    ['manual'],
  ]);
});
