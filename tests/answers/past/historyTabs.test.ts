import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, type Edit } from '../../../src/answers/edit/edit.ts';
import { createAnswersStore } from '../../../src/answers/edit/store.ts';
import { placeOf, valueAt } from '../../../src/answers/model/path.ts';
import { same } from '../../../src/answers/model/same.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { createHistory } from '../../../src/answers/past/history.ts';
import { blank, opened, readFixture } from '../../support/answers.ts';
import { anyEdit } from '../../support/edits.ts';

const START = opened(readFixture('format-1.json'));
const LATER = '2026-11-24T11:00:00Z';

function tab(start: Assessment = blank()) {
  const store = createAnswersStore();
  store.open(start);
  const change = (path: string, value: unknown, before?: string) =>
    store.change(path, value, LATER, undefined, before);
  const history = createHistory({ store, change, put: store.open });
  const now = () => store.getState().assessment as Assessment;
  return {
    store,
    history,
    now,
    type: async (path: string, value: unknown) => {
      change(path, value);
      await Promise.resolve();
    },
    /** Receives what another tab has written. */
    elsewhere: (path: string, value: unknown) =>
      store.receive(applyChange(now(), { path, value, at: LATER, by: 'Ilze' })),
  };
}

describe('undo and redo leave what another tab has changed in the meantime', () => {
  test('in the same field', async () => {
    const { history, now, type, elsewhere } = tab();
    await type('/answers/q01/note', 'šeit');
    elsewhere('/answers/q01/note', 'citā cilnē');
    expect(history.undo()).toBeNull();
    expect(now().answers.q01?.note).toBe('citā cilnē');
    expect(history.redo()).toBeNull();
    expect(now().answers.q01?.note).toBe('citā cilnē');
  });

  test('as raw text in the same field', async () => {
    const { history, now, type, elsewhere } = tab();
    await type('/answers/q03/buildCost', 12);
    elsewhere('/answers/q03/buildCost', '12,5,3');
    expect(history.undo()).toBeNull();
    expect(now().drafts).toEqual({ '/answers/q03/buildCost': '12,5,3' });
  });

  test('in a row that was added here; the row then counts again', async () => {
    const { history, now, type, elsewhere } = tab();
    await type('/answers/q09/services/a', { name: 'A' });
    elsewhere('/answers/q09/services/a/institution', 'Dome');
    history.undo();
    expect(now().answers.q09).toMatchObject({
      needed: 'yes',
      services: [{ id: 'a', name: 'A', institution: 'Dome' }],
    });
  });

  test('when it removed the row that was edited here', async () => {
    const { history, now, type, elsewhere } = tab(START);
    const { id } = START.answers.q04?.scenarios?.[0] ?? {};
    await type(`/answers/q04/scenarios/${id}/name`, 'Cits');
    elsewhere(`/answers/q04/scenarios/${id}`, undefined);
    history.undo();
    expect(now().answers.q04?.scenarios?.some((row) => row.id === id)).toBe(false);
  });
});

/** The value and the raw text of one field. */
function fieldAt(file: Assessment, path: string): unknown {
  const place = placeOf(path);
  return [place && valueAt(file, place), file.drafts?.[path]];
}

/** The paths of single fields among the edits. "Needed" is left out, because a row that comes back also sets it. */
const fieldsIn = (edits: readonly Edit[]): string[] =>
  edits
    .map(({ path }) => path)
    .filter((path) => {
      const { kind = 'object' } = placeOf(path)?.shape ?? {};
      return !['object', 'rows', 'matrix'].includes(kind) && !path.endsWith('/needed');
    });
/** The row that a path lies in, or the field. */
const rowOf = (path: string): string => path.split('/').slice(0, 5).join('/');

test('after any edits in two tabs, undoing all of mine keeps theirs, and redoing all brings mine back', async () => {
  // All edits are in one question, so that they often meet in one field or row.
  const inOne = anyEdit.filter(({ path }) => path.startsWith('/answers/q09/'));
  const edits = fc.array(inOne, { maxLength: 15 });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(START, blank()), edits, edits, async (start, here, there) => {
      const { store, history, now, type } = tab(start);
      for (const { path, value } of here) await type(path, value);
      const before = now();
      store.receive(there.reduce((file, edit) => applyChange(file, { ...edit, at: LATER }), before));
      const after = now();
      const theirs = fieldsIn(there).filter((path) => !same(fieldAt(before, path), fieldAt(after, path)));
      const mine = fieldsIn(here).filter((path) => !there.some((edit) => rowOf(edit.path) === rowOf(path)));
      while (history.undo() !== undefined);
      for (const path of theirs) expect(fieldAt(now(), path), path).toEqual(fieldAt(after, path));
      while (history.redo() !== undefined);
      for (const path of mine) expect(fieldAt(now(), path), path).toEqual(fieldAt(after, path));
      seen += theirs.length;
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('undo leaves a field that another tab has set back to its former value', async () => {
  const { history, now, type, elsewhere } = tab();
  await type('/answers/q01/note', 'pirmais');
  await type('/answers/q01/need', 'eService');
  await type('/answers/q01/note', 'otrais');
  elsewhere('/answers/q01/note', 'pirmais');
  while (history.undo() !== undefined);
  expect(now().answers.q01).toMatchObject({ note: 'pirmais' });
  expect(now().answers.q01?.need).toBeUndefined();
  while (history.redo() !== undefined);
  expect(now().answers.q01).toMatchObject({ note: 'pirmais', need: 'eService' });
  // After a new edit here, the field belongs to this tab again.
  await type('/answers/q01/note', 'trešais');
  history.undo();
  expect(now().answers.q01?.note).toBe('pirmais');
});

describe('a step that replaced the whole assessment', () => {
  const merged: Assessment = {
    ...START,
    basedOn: `sha256:${'3'.repeat(64)}`,
    answers: { ...START.answers, q07: { purpose: 'mixed', updatedAt: LATER, answeredBy: 'Ilze' } },
    ...{ fromTheFuture: { kept: 2 } },
  };
  const before = { ...START, ...{ fromTheFuture: { kept: 1 } } };

  test('is undone and redone whole, with origin, authors and unknown fields', () => {
    const { store, history, now } = tab(before);
    store.open(merged);
    history.record(before, merged);
    history.undo();
    expect(now()).toEqual(before);
    history.redo();
    expect(now()).toEqual(merged);
  });

  test('is undone whole, even after a later edit was made and undone', async () => {
    const { store, history, now, type } = tab(before);
    store.open(merged);
    history.record(before, merged);
    await type('/answers/q07/institution', 'Dome');
    history.undo();
    history.undo();
    expect(now()).toEqual(before);
  });

  test('is undone field by field after another tab has made edits', () => {
    const { store, history, now, elsewhere } = tab(before);
    store.open(merged);
    history.record(before, merged);
    elsewhere('/answers/q07/institution', 'Dome');
    history.undo();
    expect(now().answers.q07).toMatchObject({ institution: 'Dome' });
    expect(now().answers.q07?.purpose).toBe(before.answers.q07?.purpose);
  });

  test("is not applied to another assessment that is open, and leaves that one's history", async () => {
    const { history, now, type } = tab();
    await type('/answers/q01/note', 'mans');
    history.record(START, applyChange(START, { path: '/service/name', value: 'Svešs', at: LATER }));
    expect(history.state.getState()).toEqual({ undo: 1, redo: 0 });
    history.undo();
    expect(now().service).toEqual(blank().service);
    expect(now().answers.q01?.note).toBeUndefined();
    expect(history.undo()).toBeUndefined();
  });
});

test('edits can still be undone after another assessment was open', async () => {
  const { store, history, now, type } = tab();
  await type('/answers/q01/need', 'eService');
  const left = now();
  store.open(START);
  expect(history.state.getState()).toEqual({ undo: 0, redo: 0 });
  store.open(left);
  expect(history.state.getState()).toEqual({ undo: 1, redo: 0 });
  history.undo();
  expect(now().answers.q01).toBeUndefined();
});
