import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { EXPORTS } from '../../src/screens/exports/ExportButtons.tsx';
import { Toolbar } from '../../src/screens/paper/Toolbar.tsx';
import { openSession, renderIn } from '../support/session.tsx';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const FILE = { name: 'suņi.json', text: '{}' };

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  // jsdom has no object URLs.
  URL.createObjectURL ??= () => 'blob:';
});

/** Opens the toolbar of an example whose file cannot be made without a connection. */
function openToolbar() {
  const connection = { works: false };
  const session = {
    ...openSession(exampleFile('dog-registration-quick')),
    writeFile: async () => {
      if (!connection.works) throw new TypeError('Failed to fetch dynamically imported module');
      return FILE;
    },
  };
  renderIn(session, <Toolbar />);
  const user = userEvent.setup();
  return { connection, press: (name: string) => user.click(screen.getByRole('button', { name })) };
}

test('a file that cannot be made is reported; trying again clears the message', async () => {
  const { connection, press } = openToolbar();
  expect(screen.queryByRole('alert')).toBeNull();
  await press(t('ui.file.save'));
  expect((await screen.findByRole('alert')).textContent).toBe(t('ui.exports.fileFailed'));
  connection.works = true;
  await press(t('ui.file.save'));
  expect(await screen.findByText(t('ui.file.saved', { name: FILE.name }))).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(EXPORTS)('an export (%s) whose code cannot be loaded is reported', async (id) => {
  vi.doMock('../../src/screens/exports/makeExport.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const { press } = openToolbar();
  await press(t(`ui.exports.${id}`));
  expect((await screen.findByRole('alert')).textContent).toBe(t('ui.exports.failed'));
  expect(screen.queryByText(t('ui.exports.busy'))).toBeNull();
});
