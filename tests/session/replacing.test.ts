import { expect, test } from 'vitest';
import { applyChange } from '../../src/answers/edit/edit.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { createReplacing } from '../../src/session/replacing.ts';
import { AT, blank } from '../support/answers.ts';
import { LATER, openTab, shown, stored, withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

const typed = (to: Assessment, text: string) =>
  applyChange(to, { path: '/answers/q01/note', value: text, at: LATER });

test('what another tab types while the version is being kept ends up in a version and in the new assessment', async () => {
  const tab = openTab(blank());
  await tab.storage.put(blank());
  const kept: Assessment[] = [];
  const recorded: Assessment[][] = [];
  const { replace } = createReplacing({
    ...tab,
    async snapshot(contents) {
      kept.push(contents);
      await Promise.resolve();
      if (kept.length < 3) tab.store.receive(typed(blank(), `citā cilnē ${kept.length}`));
      return {} as never;
    },
    record: (...states) => recorded.push(states),
  });
  await replace('assessment-1', (before) => ({ ...(before ?? blank()), service: { name: 'Cits' } }), 'merge');
  const notes = kept.map(({ answers }) => answers.q01?.note);
  expect(notes).toEqual([undefined, 'citā cilnē 1', 'citā cilnē 2']);
  const after = { ...typed(blank(), 'citā cilnē 2'), service: { name: 'Cits' } };
  expect([shown(tab), await stored()]).toEqual([after, after]);
  expect(recorded).toEqual([[typed(blank(), 'citā cilnē 2'), after]]);
});

test('an assessment that is not open is kept as stored, and the open one does not change', async () => {
  const tab = openTab(blank('other'));
  await tab.storage.put(typed(blank(), 'glabājas'));
  const kept: Assessment[] = [];
  const { replace } = createReplacing({
    ...tab,
    snapshot: async (contents) => kept.push(contents) as never,
    record: () => undefined,
  });
  await replace(
    'assessment-1',
    () => ({ ...blank(), updatedAt: AT, service: { name: 'No datnes' } }),
    'import',
  );
  expect(kept).toEqual([typed(blank(), 'glabājas')]);
  expect((await stored())?.service?.name).toBe('No datnes');
  expect(shown(tab)).toEqual(blank('other'));
});
