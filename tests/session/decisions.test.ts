import { expect, test, vi } from 'vitest';
import { exportFile } from '../../src/answers/file/exportFile.ts';
import type { Assessment, Decision } from '../../src/answers/model/types.ts';
import { createDecisions } from '../../src/session/decisions.ts';
import { createLaterPorts } from '../../src/session/laterPorts.ts';
import { readFile } from '../../src/session/openedFile.ts';
import type { MakeChange } from '../../src/session/ports.ts';
import { AT, blank } from '../support/answers.ts';
import { LATER, openTab, shown, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

const STATED: Decision = { outcome: 'approved', by: 'Anna Liepa' };
const RECORDED: Decision = { ...STATED, recommendation: 'build', recordedAt: AT };
const withDecision = (decision: Decision): Assessment => ({ ...blank(), decision });

/** A window of the browser. It has the assessment open if one is stored. */
async function openWindow() {
  const tab = openTab(await stored());
  const { store, storage } = tab;
  const change: MakeChange = (path, value) => store.change(path, value, LATER);
  const later = createLaterPorts({
    store,
    storage,
    change,
    now: () => LATER,
    author: () => undefined,
    earlier: [],
    undoIsReady: () => undefined,
  });
  const decisions = createDecisions({ store, own: storage.own, change });
  const open = async () => {
    const assessment = await storage.load(blank().id);
    if (assessment) store.open(assessment);
  };
  await open();
  return {
    ...tab,
    later,
    change,
    decisions,
    async take(decision: Decision) {
      const text = exportFile(withDecision(decision), AT);
      const read = await readFile(text, { storage, newId: () => 'copy', later: async () => later });
      if (!read.ok) throw new Error('refused');
      await read.store();
      await open();
    },
    ofFile: () => decisions.ofFile(shown(tab) as Assessment),
    decision: () => shown(tab)?.decision,
  };
}

/** What the next opened window says. */
async function ofFileNext(): Promise<boolean> {
  return (await openWindow()).ofFile();
}

test.each([
  ['stated', STATED],
  ['recorded', RECORDED],
])(
  'a decision that is %s in a file counts as from a file, in each window and at once',
  async (_name, decision) => {
    const here = await openWindow();
    await here.take(decision);
    expect([here.ofFile(), await ofFileNext()]).toEqual([true, true]);
  },
);

test('importing again, replacing and undoing do not change where a decision came from', async () => {
  const here = await openWindow();
  const other: Decision = { outcome: 'rejected', comment: 'no otrās datnes' };
  await here.take(STATED);
  await here.take(other);
  here.later.history.undo();
  expect([here.decision(), here.ofFile()]).toEqual([STATED, true]);
  here.decisions.enter('/decision', { ...STATED, recordedAt: LATER });
  expect(here.ofFile()).toBe(false);
  await here.take(other);
  expect(here.ofFile()).toBe(true);
  here.later.history.undo();
  expect([here.decision()?.recordedAt, here.ofFile()]).toEqual([LATER, false]);
  here.later.history.undo();
  expect([here.decision(), here.ofFile()]).toEqual([STATED, true]);
  await here.storage.flushed();
  expect(await ofFileNext()).toBe(true);
});

test('a decision that was entered here is known in each window, even when undo brings it back', async () => {
  const here = await openWindow();
  await here.storage.put(blank());
  here.store.open(blank());
  const record = (by: string) => here.decisions.enter('/decision', { ...STATED, by, recordedAt: LATER });
  here.decisions.enter('/decision/outcome', 'approved');
  await here.storage.flushed();
  record('Pirmā');
  await here.storage.flushed();
  record('Otrā');
  await here.storage.flushed();
  expect([here.ofFile(), await ofFileNext()]).toEqual([false, false]);
  here.later.history.undo();
  await here.storage.flushed();
  expect([here.decision()?.by, here.ofFile(), await ofFileNext()]).toEqual(['Pirmā', false, false]);
  here.later.history.undo();
  await here.storage.flushed();
  expect([here.decision(), here.ofFile(), await ofFileNext()]).toEqual([
    { outcome: 'approved' },
    false,
    false,
  ]);
  // Now another window deletes the decision and brings it back.
  const there = await openWindow();
  there.change('/decision', undefined);
  there.change('/decision', { ...STATED, by: 'Otrā', recordedAt: LATER });
  expect(there.ofFile()).toBe(false);
});

test('a decision from a file still counts as one after it is deleted and brought back, or a letter is typed and erased', async () => {
  const here = await openWindow();
  await here.take(STATED);
  here.change('/decision', undefined);
  here.change('/decision', STATED);
  expect(here.ofFile()).toBe(true);
  here.decisions.enter('/decision/by', STATED.by);
  expect(here.ofFile(), 'nothing was changed').toBe(true);
  here.decisions.enter('/decision/date', '3');
  expect(here.ofFile(), 'it is not a part of the decision yet').toBe(true);
  here.decisions.enter('/decision/date', '');
  here.decisions.enter('/decision/position', 'x');
  expect(here.ofFile()).toBe(false);
  await here.storage.flushed();
  const next = await openWindow();
  expect(next.ofFile()).toBe(false);
  for (const each of [here, next]) {
    each.decisions.enter('/decision/position', '');
    expect([each.decision(), each.ofFile()]).toEqual([STATED, true]);
  }
});

test('a decision and its origin are stored together or not at all', async () => {
  const here = await openWindow();
  await here.take(STATED);
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'own') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  here.decisions.enter('/decision', { ...STATED, recordedAt: LATER });
  await here.storage.flushed();
  expect(here.storage.saveState.getState().state).toBe('failed');
  expect([(await stored())?.decision, await ofFileNext()]).toEqual([STATED, true]);
  full.mockRestore();
  await vi.waitFor(async () => expect((await stored())?.decision?.recordedAt).toBe(LATER));
  expect(await ofFileNext()).toBe(false);
});
