import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { createDatabase, DATABASE } from '../../../src/answers/browser/database.ts';
import { bears, type Occasion, takenAt, type Version } from '../../../src/answers/browser/version.ts';
import { applyChange } from '../../../src/answers/edit/edit.ts';
import { fingerprintOf } from '../../../src/answers/file/fingerprint.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { createVersionRecords, restored } from '../../../src/answers/past/versions.ts';
import { AT, blank, opened, readFixture } from '../../support/answers.ts';
import { LATER, openTab, stored, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

const START = opened(readFixture('format-1.json'));
const edited = (from: Assessment, path: string, value: unknown) =>
  applyChange(from, { path, value, at: LATER });
const on = (day: number, reason: Occasion['reason'] = 'export'): Occasion => ({
  at: `2026-11-${day}T10:00:00Z`,
  reason,
  by: 'Anna',
});

function versions() {
  return createVersionRecords(openTab().storage.database);
}

describe('versions', () => {
  test('versions come back whole, the latest first, and separately for each assessment', async () => {
    const first = versions();
    const changed = edited(START, '/answers/q03/buildCost', 1);
    await first.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
    await first.snapshot({ contents: changed, occasion: on(12, 'decision'), recommendation: 'postpone' });
    await first.snapshot({ contents: blank(), occasion: on(11), recommendation: 'undecided' });
    const list = await versions().list(START.id);
    expect(list.map(({ contents }) => contents)).toEqual([changed, START]);
    expect(list[0]).toMatchObject({
      fingerprint: fingerprintOf(changed),
      recommendation: 'postpone',
      occasions: [{ at: '2026-11-12T10:00:00Z', reason: 'decision', by: 'Anna' }],
    });
    expect(await versions().all()).toHaveLength(3);
  });

  test('versions keep the order in which they were stored, even if the clock is set back, and the page shows that order', async () => {
    const cost = (n: number) => edited(START, '/answers/q03/buildCost', n);
    const [here, elsewhere] = [versions(), versions()];
    await here.snapshot({ contents: cost(1), occasion: on(20), recommendation: 'build' });
    await elsewhere.snapshot({ contents: cost(2), occasion: on(10), recommendation: 'build' });
    await here.snapshotMany(
      [3, 4].map((n) => ({ contents: cost(n), occasion: on(5), recommendation: 'build' })),
    );
    await elsewhere.snapshot({ contents: cost(1), occasion: on(1, 'merge'), recommendation: 'build' });
    const costs = (list: Version[]) => list.map(({ contents }) => contents.answers.q03?.buildCost);
    expect(costs(await versions().list(START.id))).toEqual([1, 4, 3, 2]);
  });

  test('a version that is not stored yet is the newest, whatever the clock says', async () => {
    const { database } = openTab().storage;
    let full = false;
    const kept = createVersionRecords({
      ...database,
      run: (...args) =>
        full && args[1] === 'readwrite' ? Promise.reject(new Error('full')) : database.run(...args),
    });
    await kept.snapshot({ contents: START, occasion: on(20), recommendation: 'build' });
    full = true;
    for (const n of [1, 2])
      await kept.snapshot({
        contents: edited(START, '/answers/q03/buildCost', n),
        occasion: on(9 - n),
        recommendation: 'build',
      });
    const list = await kept.list(START.id);
    expect(list.map(({ contents }) => contents.answers.q03?.buildCost)).toEqual([
      2,
      1,
      START.answers.q03?.buildCost,
    ]);
  });

  test('the same state is kept once with all its occasions, and a new time stamp alone is not a new state', async () => {
    const kept = versions();
    await kept.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
    await kept.snapshot({
      contents: { ...START, updatedAt: LATER },
      occasion: on(11),
      recommendation: 'build',
    });
    await kept.snapshot({ contents: START, occasion: on(12, 'merge'), recommendation: 'build' });
    const [only, ...others] = await kept.list(START.id);
    expect(others).toEqual([]);
    expect(only?.occasions.map(({ reason }) => reason)).toEqual(['export', 'merge']);
    expect(only && takenAt(only)).toBe('2026-11-12T10:00:00Z');
  });

  test('a changed draft or decision makes a new state, although the fingerprint does not cover it', async () => {
    const kept = versions();
    await kept.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
    await kept.snapshot({
      contents: edited(START, '/answers/q10/acceptableYears', 'ap 4'),
      occasion: on(11),
      recommendation: 'build',
    });
    await kept.snapshot({
      contents: edited(START, '/decision/comment', 'Jā'),
      occasion: on(12),
      recommendation: 'build',
    });
    expect(await kept.list(START.id)).toHaveLength(3);
  });

  test('states that differ only in a field unknown to this program are two versions', async () => {
    const kept = versions();
    const unknown = (n: number) => ({ ...START, ...{ fromTheFuture: { n } } });
    await kept.snapshot({ contents: unknown(1), occasion: on(10), recommendation: 'build' });
    await kept.snapshot({ contents: unknown(2), occasion: on(11), recommendation: 'build' });
    expect((await kept.list(START.id)).map(({ contents }) => contents)).toEqual([unknown(2), unknown(1)]);
  });

  test('many versions are stored at once, each with its earlier occasions', async () => {
    const [kept, elsewhere] = [versions(), versions()];
    await elsewhere.snapshot({ contents: START, occasion: on(10, 'decision'), recommendation: 'build' });
    const states = [START, blank()].map((contents) => ({
      contents,
      occasion: on(11),
      recommendation: 'build',
    }));
    await kept.snapshotMany(states);
    expect((await kept.all()).map(({ assessment }) => assessment).sort()).toEqual(
      [blank().id, START.id].sort(),
    );
    const [version] = await kept.list(START.id);
    expect(version?.occasions.map(({ reason }) => reason)).toEqual(['decision', 'export']);
  });

  test('a version is found by the fingerprint of its file, even if that file was only a part', async () => {
    const kept = versions();
    const part = `sha256:${'5'.repeat(64)}`;
    await kept.snapshot({
      contents: START,
      occasion: { ...on(10), fingerprint: part },
      recommendation: 'build',
    });
    const [version] = await kept.list(START.id);
    if (!version) throw new Error('none kept');
    expect([part, fingerprintOf(START), fingerprintOf(blank())].map((each) => bears(version, each))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('other tabs are told of a new version, and a removed assessment gets none', async () => {
    let told = 0;
    const { storage } = openTab();
    const kept = createVersionRecords(storage.database, { tell: () => void told++, hear: () => undefined });
    await storage.put(START);
    await kept.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
    expect([told, kept.changed.getState()]).toEqual([1, 1]);
    await storage.remove(START.id);
    await kept.snapshot({ contents: START, occasion: on(11), recommendation: 'build' });
    await kept.snapshot({ contents: blank(), occasion: on(11), recommendation: 'build' });
    expect((await kept.all()).map(({ assessment }) => assessment)).toEqual([blank().id]);
  });

  test('a version that could not be stored is stored once storing works again', async () => {
    const { database } = openTab().storage;
    let full = true;
    const kept = createVersionRecords({
      ...database,
      run: (...args) =>
        full && args[1] === 'readwrite'
          ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
          : database.run(...args),
    });
    await kept.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
    expect(await versions().list(START.id)).toEqual([]);
    full = false;
    await kept.snapshot({ contents: blank(), occasion: on(11), recommendation: 'build' });
    expect((await versions().list(START.id)).map(({ contents }) => contents)).toEqual([START]);
  });

  test('versions that cannot be stored remain until the page is closed', async () => {
    const database = createDatabase();
    const kept = createVersionRecords({
      ...database,
      run: () => Promise.reject(new DOMException('not here', 'SecurityError')),
    });
    await kept.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
    await kept.snapshot({ contents: START, occasion: on(11), recommendation: 'build' });
    expect(await kept.list(START.id)).toHaveLength(1);
  });
});

test('a database of version 1 is upgraded and keeps everything', async () => {
  await deleteDB(DATABASE);
  // Version 1 of the program made and filled its database like this, so this code must not change.
  const db = await openDB(DATABASE, 1, {
    upgrade(old) {
      old.createObjectStore('assessments', { keyPath: 'id' });
      old.createObjectStore('answers', { keyPath: ['assessment', 'question'] });
      old.createObjectStore('settings');
    },
  });
  const head = { format: 'e-service-assessment', formatVersion: 1, id: 'old', service: { name: 'Vecs' } };
  await db.put('assessments', { ...head, extra: 1, drafts: { '/service/unit': '\ud800' } });
  await db.put('answers', { assessment: 'old', question: 'q01', answer: { need: 'eService' } });
  await db.put('answers', {
    assessment: 'old',
    question: 'q03',
    drafts: { '/answers/q03/buildCost': '12,5,3' },
  });
  await db.put('settings', 'Anna', 'author');
  db.close();

  expect(await stored('old')).toEqual({
    ...head,
    extra: 1,
    answers: { q01: { need: 'eService' } },
    drafts: { '/service/unit': '\ud800', '/answers/q03/buildCost': '12,5,3' },
  });
  const { storage } = openTab();
  expect(await storage.setting('author')).toBe('Anna');
  const kept = createVersionRecords(storage.database);
  await kept.snapshot({ contents: START, occasion: on(10), recommendation: 'build' });
  expect(await kept.list(START.id)).toHaveLength(1);
  expect((await storage.list()).map(({ id }) => id)).toEqual(['old']);
});

test('restoring brings back service, method, answers and drafts, and leaves decision and origin as they are', () => {
  const version = edited(
    edited(START, '/answers/q10/acceptableYears', 'ap 4'),
    '/decision/comment',
    'toreiz',
  );
  const { methodology: _none, ...plain } = START;
  const drafted = edited(plain, '/answers/q03/buildCost', '1,1,1');
  const now = edited(edited(drafted, '/service/name', 'Tagad'), '/decision/comment', 'tagad');
  const back = restored({ ...now, basedOn: fingerprintOf(START) }, version, AT);
  expect(back).toMatchObject({
    updatedAt: AT,
    basedOn: fingerprintOf(START),
    decision: { comment: 'tagad' },
  });
  expect(fingerprintOf(back)).toBe(fingerprintOf(version));
  expect(back.answers).toEqual(version.answers);
  expect(back.drafts).toEqual(version.drafts);
});

test('restoring brings back fields that this program does not know', () => {
  const version = { ...START, ...{ fromTheFuture: { n: 1 } } };
  const now = { ...START, ...{ fromTheFuture: { n: 2 }, later: true } };
  const back = restored(now, version, AT);
  expect(back).toMatchObject({ fromTheFuture: { n: 1 } });
  expect(back).not.toHaveProperty('later');
});

test('restoring brings back a decision that was deleted since, even with an unfinished date', () => {
  const decided = edited(edited(START, '/decision/comment', 'toreiz'), '/decision/date', '31..');
  const { decision: _deleted, drafts: _too, ...now } = decided;
  expect(restored(now, decided, AT)).toMatchObject({
    decision: decided.decision,
    drafts: { '/decision/date': '31..' },
  });
});
