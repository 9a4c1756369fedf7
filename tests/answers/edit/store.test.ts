import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/answers/edit/edit.ts';
import { createAnswersStore } from '../../../src/answers/edit/store.ts';
import { AT, blank } from '../../support/answers.ts';

describe('the store', () => {
  test('tells each edit that took effect, with what was before and after', () => {
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

  test('takes over from other tabs only what is open', () => {
    const store = createAnswersStore();
    store.open(blank());
    store.receive({ ...blank('other'), service: { name: 'x' } });
    expect(store.getState().assessment).toEqual(blank());
    store.receive({ ...blank(), service: { name: 'x' } });
    expect(store.getState().assessment?.service?.name).toBe('x');
  });
});
