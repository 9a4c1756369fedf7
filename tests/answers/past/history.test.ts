import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/answers/edit/edit.ts';
import { type AnswersStore, createAnswersStore } from '../../../src/answers/edit/store.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { editsBetween } from '../../../src/answers/past/editsBetween.ts';
import { createHistory, type History } from '../../../src/answers/past/history.ts';
import { AT, blank, opened, readFixture } from '../../support/answers.ts';
import { anyEdit } from '../../support/edits.ts';

const START = opened(readFixture('format-1.json'));

/** The state without times and authors. An answer that has nothing else is left out. */
function bare(assessment: Assessment | null): unknown {
  const { updatedAt: _at, answers, ...rest } = assessment as Assessment;
  const kept = Object.entries(answers).flatMap(([question, answer]) => {
    const { updatedAt: _when, answeredBy: _who, ...own } = answer;
    return Object.keys(own).length > 0 ? [[question, own]] : [];
  });
  return { ...rest, answers: Object.fromEntries(kept) };
}

interface Tab {
  store: AnswersStore;
  history: History;
  type: (path: string, value: unknown, at?: string, before?: string) => void;
  now: () => unknown;
}

function tab(start = blank()): Tab {
  const store = createAnswersStore();
  store.open(start);
  const history = createHistory({
    store,
    change: (path, value, before) => store.change(path, value, AT, undefined, before),
    put: store.open,
  });
  const type: Tab['type'] = (path, value, at = AT, before = undefined) =>
    store.change(path, value, at, undefined, before);
  return { store, history, type, now: () => bare(store.getState().assessment) };
}

/** Waits a moment, so that the next edit has a later time. */
const moment = () => Promise.resolve();
/** Receives what another tab has written. */
const elsewhere = (store: AnswersStore, path: string, value: unknown) =>
  store.receive(applyChange(store.getState().assessment as Assessment, { path, value, at: AT }));

describe('properties', () => {
  const edits = fc.array(anyEdit, { maxLength: 30 });

  test('the edits between two states lead from one to the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(START, blank(START.id)), edits, edits, (start, one, two) => {
        const [a, b] = [one.reduce(applyChange, start), two.reduce(applyChange, start)];
        const led = editsBetween(a, b).reduce((file, step) => applyChange(file, { ...step, at: AT }), a);
        expect(bare(led)).toEqual(bare(b));
      }),
      { numRuns: 300 },
    );
  });

  test('undoing any edits one by one restores the assessment, and redoing them restores the edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(START, blank()), edits, async (start, list) => {
        const { store, history, type, now } = tab(start);
        const states = [now()];
        for (const { path, value, at, before } of list) {
          const steps = history.state.getState().undo;
          type(path, value, at, before);
          await moment();
          if (history.state.getState().undo > steps) states.push(now());
          else states[states.length - 1] = now();
        }
        const last = states.length - 1;
        for (let n = last; n > 0; n--) {
          expect(now()).toEqual(states[n]);
          history.undo();
        }
        expect(now()).toEqual(bare(start));
        expect(history.undo()).toBeUndefined();
        for (let n = 1; n <= last; n++) {
          history.redo();
          expect(now()).toEqual(states[n]);
        }
        expect(history.redo()).toBeUndefined();
        expect(store.getState().assessment?.id).toBe(start.id);
      }),
      { numRuns: 150 },
    );
  });
});

describe('steps', () => {
  test('keystrokes in one field are one step, with its drafts', async () => {
    const { history, type, now } = tab();
    for (const text of ['1', '12', '12,', '12,5', '12,5,', '12,5,3']) {
      type('/answers/q03/buildCost', text);
      await moment();
    }
    expect(now()).toMatchObject({ drafts: { '/answers/q03/buildCost': '12,5,3' } });
    expect(history.state.getState()).toEqual({ undo: 1, redo: 0 });
    expect(history.undo()).toMatch(/^\/answers\/q03/);
    expect(now()).toEqual(bare(blank()));
    history.redo();
    expect(now()).toMatchObject({ drafts: { '/answers/q03/buildCost': '12,5,3' } });
  });

  test('a pause, another field or another choice begins a new step', async () => {
    const { history, type } = tab();
    for (const [path, value, at] of [
      ['/answers/q01/note', 'a', '2026-11-23T10:00:00Z'],
      ['/answers/q01/note', 'ab', '2026-11-23T10:00:04Z'],
      ['/answers/q01/note', 'abc', '2026-11-23T10:00:10Z'],
      ['/answers/q01/responsible', 'x', '2026-11-23T10:00:10Z'],
      ['/answers/q01/need', 'eService', '2026-11-23T10:00:10Z'],
      ['/answers/q01/need', 'automation', '2026-11-23T10:00:10Z'],
    ] as const) {
      type(path, value, at);
      await moment();
    }
    expect(history.state.getState().undo).toBe(5);
  });

  test('a removed row comes back at its place with its drafts, and putting it back is one step', async () => {
    const { store, history, type, now } = tab(START);
    const list = '/answers/q04/scenarios';
    const [, second, third] = START.answers.q04?.scenarios ?? [];
    type(`${list}/${second?.id}/share`, 'puse');
    await moment();
    const whole = now();
    type(`${list}/${second?.id}`, undefined);
    await moment();
    history.undo();
    expect(now()).toEqual(whole);
    history.redo();
    // The page puts a row back with the same two edits.
    type(`${list}/${second?.id}`, { name: second?.name, electronic: true, costly: false }, AT, third?.id);
    type(`${list}/${second?.id}/share`, 'puse');
    await moment();
    expect(now()).toEqual(whole);
    history.undo();
    expect(store.getState().assessment?.answers.q04?.scenarios).toHaveLength(4);
  });

  test('undo takes back what was done here and leaves what another tab has done', async () => {
    const { store, history, type } = tab();
    type('/answers/q01/need', 'eService');
    await moment();
    elsewhere(store, '/answers/q01/note', 'no citas cilnes');
    history.undo();
    expect(store.getState().assessment?.answers.q01).toEqual({ note: 'no citas cilnes', updatedAt: AT });
  });

  test("typing after another tab wrote begins a new step, and no step holds the other tab's words", async () => {
    const { store, history, type } = tab();
    const note = (id: 'q01' | 'q02') => store.getState().assessment?.answers[id]?.note;
    type('/answers/q01/note', 'a');
    await moment();
    elsewhere(store, '/answers/q02/note', 'cits');
    type('/answers/q01/note', 'ab');
    await moment();
    elsewhere(store, '/answers/q01/note', 'abc');
    type('/answers/q01/note', 'abcd');
    await moment();
    while (history.undo() !== undefined);
    expect([note('q01'), note('q02')]).toEqual(['abc', 'cits']);
  });

  test('after a new edit nothing can be redone, and in another assessment nothing can be undone', async () => {
    const { store, history, type } = tab();
    type('/answers/q01/need', 'eService');
    await moment();
    history.undo();
    expect(history.state.getState()).toEqual({ undo: 0, redo: 1 });
    type('/answers/q01/need', 'automation');
    await moment();
    expect(history.state.getState()).toEqual({ undo: 1, redo: 0 });
    store.open(blank('other'));
    expect(history.state.getState()).toEqual({ undo: 0, redo: 0 });
    expect(history.undo()).toBeUndefined();
  });

  test('edits made before the history was loaded are steps too', () => {
    const store = createAnswersStore();
    store.open(blank());
    const earlier: Parameters<Parameters<AnswersStore['onChange']>[0]>[0][] = [];
    const stop = store.onChange((each) => earlier.push(each));
    store.change('/answers/q01/need', 'eService', AT);
    store.change('/answers/q02/note', 'x', AT);
    stop();
    const change = (path: string, value: unknown) => store.change(path, value, AT);
    const history = createHistory({ store, change, put: store.open, earlier });
    expect(history.state.getState().undo).toBe(2);
    history.undo();
    history.undo();
    expect(bare(store.getState().assessment)).toEqual(bare(blank()));
  });

  test('a thousand steps are remembered, and the oldest are forgotten', async () => {
    const { store, history, type } = tab();
    for (let n = 1; n <= 1003; n++) {
      type('/answers/q01/need', n % 2 ? 'eService' : 'automation');
      await moment();
    }
    expect(history.state.getState().undo).toBe(1000);
    let undone = 0;
    while (history.undo() !== undefined) undone++;
    expect(undone).toBe(1000);
    expect(store.getState().assessment?.answers.q01?.need).toBe('eService');
  });

  test('the steps of twenty assessments are remembered, and those used longest ago are forgotten', async () => {
    const { store, history, type } = tab();
    const work = async (n: number, path = '/answers/q01/need', value = 'eService') => {
      store.open(blank(`assessment-${n}`));
      type(path, value);
      await moment();
    };
    for (let n = 1; n <= 20; n++) await work(n);
    await work(1, '/answers/q07/purpose', 'ownNeed');
    await work(21);
    const steps = [1, 2, 3, 20, 21].map((n) => {
      store.open(blank(`assessment-${n}`));
      return history.state.getState().undo;
    });
    expect(steps).toEqual([2, 0, 1, 1, 1]);
  });
});
