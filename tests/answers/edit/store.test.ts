import { describe, expect, test } from 'vitest';
import { applyChange, type Edit } from '../../../src/answers/edit/edit.ts';
import { createAnswersStore } from '../../../src/answers/edit/store.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { AT, blank } from '../../support/answers.ts';

describe('the store', () => {
  test('reports each edit that took effect, with the state before and after', () => {
    const store = createAnswersStore();
    const heard: Edit[] = [];
    const stop = store.onChange(({ edit, before, after: now }) => {
      heard.push(edit);
      expect(before).not.toBe(now);
      expect(store.getState().assessment).toBe(now);
    });
    store.change('/service/name', 'too early', AT);
    store.open(blank());
    store.change('/service/name', 'Jauns', AT, 'Anna');
    store.change('/service/name', 'Jauns', AT, 'Anna');
    stop();
    store.change('/service/name', 'Cits', AT, 'Anna');
    expect(heard).toEqual([{ path: '/service/name', value: 'Jauns', at: AT, by: 'Anna' }]);
    expect(store.getState().assessment?.service?.name).toBe('Cits');
  });

  test('accepts edits of other tabs only for the open assessment', () => {
    const store = createAnswersStore();
    store.open(blank());
    store.receive({ ...blank('other'), service: { name: 'x' } });
    expect(store.getState().assessment).toEqual(blank());
    store.receive({ ...blank(), service: { name: 'x' } });
    expect(store.getState().assessment?.service?.name).toBe('x');
  });
});

describe('when the last row of a list is removed, the earlier choice comes back', () => {
  const list = '/answers/q17/documents';
  const rows = [
    [`${list}/a/name`, 'Izziņa'],
    [`${list}/b/name`, 'Akts'],
    [`${list}/a`, undefined],
  ] as const;
  const chosen = (needed: string, estimate?: string) => ({ needed, ...(estimate && { estimate }) });
  test.each([
    ['nothing', undefined, [...rows, [`${list}/b`, undefined]], undefined],
    ['nothing, the row being emptied', undefined, [...rows, [`${list}/b/name`, '']], undefined],
    [
      'nothing, for text that is no value',
      undefined,
      [
        [`${list}/a/name`, 'x'.repeat(201)],
        [`${list}/a/name`, ''],
      ],
      undefined,
    ],
    ['"no"', chosen('no'), [...rows, [`${list}/b`, undefined]], 'no'],
    ['"no" with an estimate', chosen('no', 'scan'), [...rows, [`${list}/b`, undefined]], 'no'],
    ['"yes"', chosen('yes'), [...rows, [`${list}/b`, undefined]], 'yes'],
    [
      'what was chosen meanwhile',
      undefined,
      [...rows, ['/answers/q17/needed', 'no'], ['/answers/q17/needed', 'yes'], [`${list}/b`, undefined]],
      'yes',
    ],
    ['"no" meanwhile', undefined, [...rows, ['/answers/q17/needed', 'no'], [`${list}/b`, undefined]], 'no'],
  ] as [string, object | undefined, [string, unknown][], unknown][])('%s', (_name, q17, steps, needed) => {
    const store = createAnswersStore();
    store.open({ ...blank(), answers: q17 ? { q17 } : {} });
    const others: Edit[] = [];
    store.onChange(({ edit }) => others.push(edit));
    for (const [path, value] of steps) {
      store.change(path, value, AT);
      const file = store.getState().assessment;
      if (file?.answers.q17?.documents && path.startsWith(list)) expect(file.answers.q17.needed).toBe('yes');
    }
    const file = store.getState().assessment;
    expect(file?.answers.q17?.needed).toBe(needed);
    expect(file?.answers.q17).not.toHaveProperty('documents');
    // The storage and other tabs receive only the edits, so the edits alone must lead to the same assessment.
    expect(others.reduce(applyChange, { ...blank(), answers: q17 ? { q17 } : {} } as Assessment)).toEqual(
      file,
    );
  });

  test.each([
    ['an estimate says that "yes" was chosen', { estimate: 'scan' as const }, 'yes'],
    ['else nobody is known to have chosen it', {}, undefined],
  ])('if the earlier choice is unknown: %s', (_name, estimate, needed) => {
    const store = createAnswersStore();
    store.open({
      ...blank(),
      answers: { q17: { needed: 'yes', documents: [{ id: 'a', name: 'x' }], ...estimate } },
    });
    store.change(`${list}/a`, undefined, AT);
    expect(store.getState().assessment?.answers.q17?.needed).toBe(needed);
  });
});
