import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { Unread } from '../../src/answers/browser/database.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { App } from '../../src/app/routing/App.tsx';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { failureWords, isFailedImport } from '../../src/screens/failureWords.ts';
import { SessionContext } from '../../src/screens/useSession.ts';
import { createSession } from '../../src/session/createSession.ts';
import type { Session } from '../../src/session/session.ts';
import { fileName } from '../../src/session/writtenFile.ts';
import { TRANSLATE } from '../support/summary.ts';
import { withFreshDatabase } from '../support/tabs.ts';

const t = TRANSLATE.lv;
const FAULT = new RangeError('Kļūda zīmējot');
withFreshDatabase();

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  // React logs the error that it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

async function open(session: Session, address: string): Promise<void> {
  await act(async () => {
    window.location.hash = address;
    render(
      <SessionContext.Provider value={session}>
        <App />
      </SessionContext.Provider>,
    );
  });
}

test('a page that cannot be drawn names the fault under the header; other pages still work', async () => {
  const session = createSession();
  let broken = true;
  const any = () => {
    if (broken) throw FAULT;
    return session.any();
  };
  await open({ ...session, any }, '/');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('RangeError: Kļūda zīmējot');
  expect(alert.textContent).not.toMatch(/savienojum|ielādēt/);
  expect(screen.getByRole('link', { name: t('ui.frame.product') })).toBeTruthy();
  // There is nothing to save yet.
  expect(screen.queryByRole('button', { name: t('ui.frame.fault.save') })).toBeNull();

  await act(async () => {
    window.location.hash = '/nowhere';
  });
  await screen.findByRole('heading', { level: 1, name: t('ui.frame.notFound') });
  await act(async () => {
    window.location.hash = '/';
  });
  broken = false;
  await userEvent.click(await screen.findByRole('button', { name: t('ui.frame.again') }));
  await screen.findByRole('heading', { level: 1, name: t('ui.start.title') });
});

test('an open assessment can be saved from the page of the fault, even if the frame cannot be drawn', async () => {
  const session = createSession();
  const id = await session.create({ name: 'Paraugs' });
  const getState = () => {
    throw FAULT;
  };
  // jsdom downloads nothing.
  URL.createObjectURL ??= () => 'blob:file';
  await open({ ...session, saving: { ...session.saving, getState } }, `/a/${id}`);
  expect((await screen.findByRole('alert')).textContent).toContain('Kļūda zīmējot');
  await userEvent.click(screen.getByRole('button', { name: t('ui.frame.fault.save') }));
  await screen.findByText(
    t('ui.file.saved', { name: fileName(session.store.getState().assessment as Assessment) }),
    undefined,
    {
      timeout: 20_000,
    },
  );
});

test('in each browser, a part that failed to load is told apart from a fault of the program', () => {
  const said = [
    'Failed to fetch dynamically imported module: https://x/a.js',
    'error loading dynamically imported module: https://x/a.js',
    'Importing a module script failed.',
  ];
  expect(said.map((each) => isFailedImport(new TypeError(each)))).toEqual([true, true, true]);
  expect(isFailedImport(new TypeError("Cannot read properties of undefined (reading 'x')"))).toBe(false);
  expect(isFailedImport(undefined)).toBe(false);
});

test.each([
  [
    'a part that could not be loaded',
    new TypeError('Failed to fetch dynamically imported module: x'),
    'ui.frame.loadingFailed',
  ],
  ['storage that cannot be read', new Unread(), 'ui.frame.unread'],
  ['anything else', FAULT, 'ui.frame.failed'],
] as const)('a button that fails names the reason: %s', (_name, cause, key) => {
  const words = failureWords(cause);
  expect(words.key).toBe(key);
  expect(t(words.key, words.params).includes('RangeError: Kļūda zīmējot')).toBe(cause === FAULT);
});
