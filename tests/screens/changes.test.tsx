import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { createObservable } from '../../src/answers/browser/observable.ts';
import { createAnswersStore } from '../../src/answers/edit/store.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import ChangesPage from '../../src/screens/past/ChangesPage.tsx';
import { SessionContext } from '../../src/screens/useSession.ts';
import type { Past, Session } from '../../src/session/session.ts';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** The page as it is reached where no version is kept yet. */
function openChanges(readFile: Session['readFile']) {
  const store = createAnswersStore();
  store.open(exampleFile('dog-registration-quick'));
  const versions = { kept: createObservable(0), list: async () => [] };
  let ids = 0;
  const session = {
    store,
    readFile,
    newId: () => `file-${++ids}`,
    past: async () => ({ versions }) as unknown as Past,
  } as unknown as Session;
  const { container } = render(
    <SessionContext.Provider value={session}>
      <ChangesPage version="now" />
    </SessionContext.Provider>,
  );
  const input = () => container.querySelector('input[type=file]') as HTMLInputElement;
  const user = userEvent.setup();
  return { choose: (name: string) => user.upload(input(), new File(['{}'], name)) };
}

test('one state compared with itself differs in nothing, and React finds nothing amiss', async () => {
  const complaints = vi.spyOn(console, 'error');
  openChanges(async () => ({ ok: false, error: { code: 'notJson' } }) as never);
  await screen.findByText(t('ui.changes.nothing'));
  expect(complaints).not.toHaveBeenCalled();
});

test('two files that are chosen one right after the other can both be compared', async () => {
  const assessment = { ...exampleFile('residence-declaration'), service: { name: 'Cits' } };
  const reading: ((read: never) => void)[] = [];
  const { choose } = openChanges(() => new Promise((resolve) => reading.push(resolve)));
  await screen.findByText(t('ui.changes.nothing'));
  await choose('a.json');
  await choose('b.json');
  await expect.poll(() => reading.length).toBe(2);
  for (const done of reading) done({ ok: true, assessment } as never);
  const from = screen.getByLabelText<HTMLSelectElement>(t('ui.changes.from'));
  const offered = () => [...from.options].filter(({ label }) => label.startsWith('Datne '));
  await expect
    .poll(() =>
      offered()
        .map(({ label }) => label)
        .sort(),
    )
    .toEqual([t('ui.changes.fileName', { name: 'a.json' }), t('ui.changes.fileName', { name: 'b.json' })]);
  expect(new Set(offered().map(({ value }) => value)).size).toBe(2);
});

test('a file that cannot be read for now is not passed over in silence', async () => {
  const { choose } = openChanges(() =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module: x')),
  );
  await screen.findByText(t('ui.changes.nothing'));
  await choose('a.json');
  await screen.findByText(t('ui.frame.loadingFailed'), { exact: false });
});
