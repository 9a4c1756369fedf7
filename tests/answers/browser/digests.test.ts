import { expect, test } from 'vitest';
import type { Digest } from '../../../src/answers/browser/digest.ts';
import { readListed, writeDigests } from '../../../src/answers/browser/digests.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { QUESTION_IDS } from '../../../src/questionnaire/questionnaire.ts';
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

test('the list shows names at once, and each digest once it is computed', async () => {
  const { storage } = openTab();
  await storage.put(blank('a'));
  const plain = { id: 'a', name: 'Paraugs', institution: '', changed: blank().updatedAt };
  expect(await listed()).toEqual([{ ...plain, digest: undefined }]);
  expect(await writeDigests(storage.database, ['a', 'missing'], count)).toEqual([count(blank('a'))]);
  expect(await listed()).toEqual([{ ...plain, digest: count(blank('a')) }]);
  expect((await listed('m 2'))[0]?.digest).toBeUndefined();
});

test.each<[string, object, object]>([
  ['a name that is a number', { service: { name: 5, institution: [] } }, { name: '', institution: '' }],
  ['a text for the service', { service: 'x' }, { name: '' }],
  ['a time that is none', { updatedAt: 'yesterday' }, { changed: '' }],
  ['a text for the results', { documents: { results: 'x' } }, { results: undefined }],
  ['a text for the documents', { documents: 'x' }, { results: undefined }],
  [
    'years that are none',
    { documents: { results: [null, 5, { year: '2028', launchedOn: 5, started: -1, all: 7, note: {} }] } },
    { results: [{ all: 7 }] },
  ],
])('a stored record that holds %s is listed with the rest of its data', async (_what, record, shown) => {
  const { storage } = openTab();
  await storage.put(blank('b'));
  await storage.database.run(['assessments'], 'readwrite', (tx) =>
    tx.objectStore('assessments').put({ ...blank('a'), ...record } as never),
  );
  const [first, second] = await listed();
  expect(first).toMatchObject({ id: 'a', ...shown });
  expect(second).toMatchObject({ id: 'b', name: 'Paraugs' });
});

test.each([{ recommendation: 'perhaps' }, { answered: QUESTION_IDS.length + 1 }, { answered: '3' }])(
  'a stored digest with %o does not count and is computed again',
  async (part) => {
    const { storage } = openTab();
    await storage.put(blank('a'));
    const wrong = { ...count(blank('a')), ...part } as Digest;
    await storage.database.run(['digests'], 'readwrite', (tx) => tx.objectStore('digests').put(wrong));
    expect((await listed())[0]?.digest).toBeUndefined();
  },
);

test('every write to an assessment drops its digest and no other', async () => {
  const tab = openTab(blank('a'));
  const { storage } = tab;
  await storage.put(blank('a'));
  await storage.put(blank('b'));
  const compute = () => writeDigests(storage.database, ['a', 'b'], count);
  await compute();

  // The edit has the same time as the one before, so comparing times would not notice it.
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
