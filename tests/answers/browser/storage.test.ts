import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { AT, blank, fileWith, opened, readFixture } from '../../support/answers.ts';
import { inDatabase, LATER, openTab, shown, stored, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

describe('one tab', () => {
  test('an assessment is read as it was stored, with unknown fields and drafts', async () => {
    const whole = opened(readFixture('format-1.json'));
    const odd = opened(
      fileWith({ id: 'odd', answers: { q99: [1] }, drafts: { '/answers/q99/x': 'y', '/service/name': 'z' } }),
    );
    const { storage } = openTab();
    await storage.put(whole);
    await storage.put(odd);
    expect(await stored(whole.id)).toEqual(whole);
    expect(await stored('odd')).toEqual(odd);
    expect(await stored('none')).toBeUndefined();
    expect((await openTab().storage.list()).map((each) => each.id).sort()).toEqual([whole.id, 'odd'].sort());
  });

  test('a reload gives back what was typed, keystroke by keystroke', async () => {
    const tab = openTab(blank());
    await tab.storage.put(blank());
    const text = 'Ilgs teksts';
    for (let end = 1; end <= text.length; end++) tab.type('/answers/q01/note', text.slice(0, end));
    tab.type('/answers/q03/buildCost', '12,5,3');
    tab.type('/answers/q09/services/a/name', 'x'.repeat(201));
    tab.type('/service/unit', 'Nodaļa');
    await tab.storage.flushed();
    const again = await stored();
    expect(again).toEqual(shown(tab));
    expect(again?.answers.q01?.note).toBe(text);
    expect(again?.drafts).toEqual({
      '/answers/q03/buildCost': '12,5,3',
      '/answers/q09/services/a/name': 'x'.repeat(201),
    });
  });

  test('each answer is one record, and a keystroke rewrites no other record', async () => {
    const tab = openTab(opened(readFixture('format-1.json')));
    const assessment = shown(tab) as Assessment;
    await tab.storage.put(assessment);
    await inDatabase(async (db) => {
      await db.put('answers', { assessment: assessment.id, question: 'q02', answer: { marked: true } });
      tab.type('/answers/q01/note', 'x');
      await tab.storage.flushed();
      expect(await db.count('answers')).toBe(Object.keys(assessment.answers).length);
      expect(await db.get('answers', [assessment.id, 'q02'])).toMatchObject({ answer: { marked: true } });
      expect(await db.get('answers', [assessment.id, 'q01'])).toMatchObject({ answer: { note: 'x' } });
    });
  });

  test('saving reports its state: idle, saving, saved with the time', async () => {
    const tab = openTab(blank());
    const { saveState } = tab.storage;
    const states: string[] = [];
    saveState.subscribe(() => states.push(saveState.getState().state));
    expect(saveState.getState()).toEqual({ state: 'idle' });
    tab.type('/answers/q01/need', 'eService');
    expect(saveState.getState()).toEqual({ state: 'saving' });
    await tab.storage.flushed();
    expect(saveState.getState()).toEqual({ state: 'saved', at: LATER });
    expect(states).toEqual(['saving', 'saved']);
  });

  test('edits that wait for a transaction are written together in the next one', async () => {
    await openTab().storage.put(blank());
    const tab = openTab(blank());
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (let n = 0; n < 50; n++) tab.type('/answers/q01/note', 'x'.repeat(n + 1));
    await tab.storage.flushed();
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writes.length).toBeLessThanOrEqual(3);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
    expect((await stored())?.answers.q01?.note).toHaveLength(50);
  });

  test('a removed assessment can be put back whole', async () => {
    const whole = opened(readFixture('format-1.json'));
    const { storage } = openTab();
    await storage.put(whole);
    await storage.put(blank());
    await storage.remove(whole.id);
    const [removed, ...others] = storage.removed.getState();
    expect([removed?.assessment, others]).toEqual([whole, []]);
    expect((await storage.list()).map((each) => each.id)).toEqual(['assessment-1']);
    await storage.putAnew(whole, removed);
    expect(storage.removed.getState()).toEqual([]);
    expect(await stored(whole.id)).toEqual(whole);
  });

  test('settings are stored', async () => {
    const { storage } = openTab();
    expect(await storage.setting('author')).toBeUndefined();
    await storage.saveSetting('author', 'Anna');
    expect(await openTab().storage.setting('author')).toBe('Anna');
  });
});

test('the store stamps an edit with the time it was made', async () => {
  const tab = openTab(blank());
  tab.store.change('/answers/q01/note', 'x', AT);
  await tab.storage.flushed();
  expect((await stored())?.answers.q01).toEqual({ note: 'x', updatedAt: AT });
});
