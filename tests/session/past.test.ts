// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createPast } from '../../src/session/past.ts';
import { blank } from '../support/answers.ts';
import { LATER, openTab, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

test('an assessment that was asked to be removed twice comes back with its versions', async () => {
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
  const { id } = blank();
  await past.keep(blank(), 'export');
  await past.forget(id);
  await past.forget(id);
  expect(await past.versions.list(id)).toEqual([]);
  await past.bringBack(blank());
  expect(await past.versions.list(id)).toMatchObject([{ occasions: [{ reason: 'export' }] }]);
});
