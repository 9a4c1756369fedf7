import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import ChangesPage from '../../src/screens/past/ChangesPage.tsx';
import type { Session } from '../../src/session/session.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** The page before any version is stored. */
function openChanges(readFile: Session['readFile']) {
  const session = { ...openSession(exampleFile('dog-registration-quick')), readFile };
  const { container } = renderIn(session, <ChangesPage version="now" />);
  const input = () => container.querySelector('input[type=file]') as HTMLInputElement;
  const user = userEvent.setup();
  return { choose: (name: string) => user.upload(input(), new File(['{}'], name)) };
}

test('a state compared with itself has no differences, and React reports no error', async () => {
  const complaints = vi.spyOn(console, 'error');
  openChanges(async () => ({ ok: false, error: { code: 'notJson' } }) as never);
  await screen.findByText(t('ui.changes.nothing'));
  expect(complaints).not.toHaveBeenCalled();
});

test('two files chosen in quick succession can both be compared', async () => {
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

test('the page says so if a file cannot be read for now', async () => {
  const { choose } = openChanges(() =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module: x')),
  );
  await screen.findByText(t('ui.changes.nothing'));
  await choose('a.json');
  await screen.findByText(t('ui.frame.loadingFailed'), { exact: false });
});
