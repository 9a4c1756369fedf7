import { expect, test } from 'vitest';
import type { Digest } from '../../../src/answers/browser/digest.ts';
import { readListed, writeDigests } from '../../../src/answers/browser/digests.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { blank } from '../../support/answers.ts';
import { openTab, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

const count = ({ id, answers }: Assessment): Digest => ({
  id,
  method: 'm 1',
  answered: Object.keys(answers).length,
  recommendation: 'undecided',
});

async function listed(method = 'm 1') {
  const { storage } = openTab();
  return readListed(storage.database, method);
}

const digested = async (id: string) => (await listed()).find((each) => each.id === id)?.digest?.answered;

test('the list holds names at once, and a digest once it is computed', async () => {
  const { storage } = openTab();
  await storage.put(blank('a'));
  const plain = { id: 'a', name: 'Paraugs', institution: '', changed: blank().updatedAt };
  expect(await listed()).toEqual([{ ...plain, digest: undefined }]);
  expect(await writeDigests(storage.database, ['a', 'missing'], count)).toEqual([count(blank('a'))]);
  expect(await listed()).toEqual([{ ...plain, digest: count(blank('a')) }]);
  expect((await listed('m 2'))[0]?.digest).toBeUndefined();
});

test('whatever writes to an assessment drops its digest, and no other', async () => {
  const tab = openTab(blank('a'));
  const { storage } = tab;
  await storage.put(blank('a'));
  await storage.put(blank('b'));
  const compute = () => writeDigests(storage.database, ['a', 'b'], count);
  await compute();

  // The time of the last change is the same: it would not tell.
  tab.type('/answers/q01/need', 'eService');
  await storage.flushed();
  expect([await digested('a'), await digested('b')]).toEqual([undefined, 0]);
  await compute();
  expect(await digested('a')).toBe(1);

  await storage.put({ ...blank('a'), answers: {} });
  expect([await digested('a'), await digested('b')]).toEqual([undefined, 0]);
  await compute();
  await storage.remove('a');
  await storage.putAnew(blank('a'));
  expect([await digested('a'), await digested('b')]).toEqual([undefined, 0]);
});

test('the storage says whether it holds any assessment', async () => {
  const { storage } = openTab();
  expect(await storage.any()).toBe(false);
  await storage.put(blank('a'));
  expect(await storage.any()).toBe(true);
  await storage.remove('a');
  expect(await storage.any()).toBe(false);
});
