import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import WorkOnFile from '../../src/screens/desk/WorkOnFile.tsx';
import { blank } from '../support/answers.ts';
import { filesWith } from '../support/openDesk.tsx';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const NAME = 'kopīgs.json';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

test('the page says that the assessment is no longer saved into the file, and the focus stays in that part', async () => {
  const files = await filesWith(blank().id, { name: NAME } as FileSystemFileHandle, '{}');
  renderIn({ ...openSession(blank()), workFiles: async () => files }, <WorkOnFile />);
  const said = screen.getByRole('status');
  await userEvent.click(await screen.findByRole('button', { name: t('ui.desk.unlink') }));
  await screen.findByText(t('ui.desk.unlinked', { name: NAME }));
  expect(said.textContent).toBe(t('ui.desk.unlinked', { name: NAME }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('ui.desk.title') }));
});
