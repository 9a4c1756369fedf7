import { describe, expect, test, vi } from 'vitest';
import { blank } from '../../support/answers.ts';
import { openTab, shown, stored, type Tab, withFreshDatabase } from '../../support/tabs.ts';

withFreshDatabase();

describe('two tabs', () => {
  async function twoTabs(): Promise<[Tab, Tab]> {
    const first = openTab(blank());
    await first.storage.put(blank());
    return [first, openTab(blank())];
  }

  test('edits in different fields of one question are all kept, and both tabs show them', async () => {
    const [first, second] = await twoTabs();
    for (let n = 1; n <= 20; n++) {
      first.type('/answers/q03/buildCost', n);
      second.type('/answers/q03/annualCost', n);
      second.type('/answers/q03/inPersonCost', `${n},5,5`);
      if (n % 5 === 0) await first.storage.flushed();
    }
    await Promise.all([first.storage.flushed(), second.storage.flushed()]);
    const all = await stored();
    expect(all?.answers.q03).toMatchObject({ buildCost: 20, annualCost: 20 });
    expect(all?.drafts).toEqual({ '/answers/q03/inPersonCost': '20,5,5' });
    await vi.waitFor(() => expect([shown(first), shown(second)]).toEqual([all, all]));
  });

  test('rows that both tabs add to one list are both kept', async () => {
    const [first, second] = await twoTabs();
    first.type('/answers/q09/services/a/name', 'A');
    second.type('/answers/q09/services/b/name', 'B');
    await Promise.all([first.storage.flushed(), second.storage.flushed()]);
    const names = (await stored())?.answers.q09?.services?.map((row) => row.name).sort();
    expect(names).toEqual(['A', 'B']);
  });

  test('a field that both tabs type into ends with one value, on disk and in both tabs', async () => {
    const [first, second] = await twoTabs();
    for (let n = 0; n < 10; n++) {
      first.type('/answers/q01/note', `first ${n}`);
      second.type('/answers/q01/note', `second ${n}`);
      await (n % 2 ? first : second).storage.flushed();
    }
    await Promise.all([first.storage.flushed(), second.storage.flushed()]);
    const note = (await stored())?.answers.q01?.note;
    expect(note).toMatch(/ 9$/);
    await vi.waitFor(() => {
      expect(shown(first)?.answers.q01?.note).toBe(note);
      expect(shown(second)?.answers.q01?.note).toBe(note);
    });
  });

  test('an assessment removed in one tab is closed in the other', async () => {
    const [first, second] = await twoTabs();
    await first.storage.remove('assessment-1');
    await vi.waitFor(() => expect(shown(second)).toBeNull());
    expect(shown(first)).toBeNull();
  });

  test('an assessment replaced in one tab is shown in the other', async () => {
    const [first, second] = await twoTabs();
    await first.storage.put({ ...blank(), service: { name: 'Cits' } });
    await vi.waitFor(() => expect(shown(second)?.service?.name).toBe('Cits'));
  });
});
