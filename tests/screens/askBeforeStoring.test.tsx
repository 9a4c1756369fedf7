import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import AskBeforeStoring from '../../src/screens/AskBeforeStoring.tsx';
import type { OpenedFile } from '../../src/session/ports.ts';
import { withDialogs } from '../support/dialogs.ts';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const FILE = exampleFile('dog-registration-quick');

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  withDialogs();
});

test.each([
  ['merge', 'ui.merge.choice'],
  ['storeCopy', 'ui.file.keepBoth'],
  ['store', 'ui.file.replace'],
] as const)(
  'if %s fails, the question stays and the page says so; trying again clears the message',
  async (_way, key) => {
    const connection = { works: false };
    const act = async () => {
      if (!connection.works) throw new TypeError('Failed to fetch dynamically imported module');
      return FILE.id;
    };
    const done: string[] = [];
    const opened: OpenedFile = {
      ok: true,
      assessment: FILE,
      existing: FILE,
      fingerprint: 'sha256:1',
      warnings: [],
      store: act,
      storeCopy: act,
      merge: act,
    };
    render(
      <AskBeforeStoring opened={opened} onDone={() => done.push('done')} onOpened={(id) => done.push(id)} />,
    );
    const user = userEvent.setup();
    const press = () => user.click(screen.getByRole('button', { name: t(key) }));
    await press();
    expect((await screen.findByRole('alert')).textContent).toBe(t('ui.frame.loadingFailed'));
    expect(done).toEqual([]);
    connection.works = true;
    await press();
    expect(done[0]).toBe('done');
    expect(screen.queryByRole('alert')).toBeNull();
  },
);
