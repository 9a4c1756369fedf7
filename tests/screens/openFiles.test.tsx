import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { OpenFile } from '../../src/screens/OpenFile.tsx';
import type { OpenedFile } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import { blank } from '../support/answers.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** Files named after the ids in them. `here` are already in this browser, and `changed` have changed since. */
function openPage(here: string[], changed = here) {
  const done: string[] = [];
  const act = (what: string) => async () => {
    done.push(what);
    return 'id';
  };
  const session: Session = {
    ...openSession(),
    readFile: async (id) => {
      const assessment = blank(id);
      const other = changed.includes(id) ? { service: { name: 'Mainīts' } } : {};
      const existing = here.includes(id) ? { ...assessment, ...other } : undefined;
      const read: OpenedFile = {
        ok: true,
        assessment,
        fingerprint: `sha256:${id}`,
        existing,
        warnings: [],
        store: act(`replaced ${id}`),
        storeCopy: act(`copied ${id}`),
        merge: act(`merged ${id}`),
      };
      return read;
    },
    storeMany: async (files) => void done.push(...files.map(({ assessment }) => `new ${assessment.id}`)),
  };
  renderIn(session, <OpenFile onOpened={(id) => done.push(`shown ${id}`)} />);
  const user = userEvent.setup();
  const choose = (...ids: string[]) =>
    user.upload(
      screen.getByLabelText(t('ui.file.choose')),
      ids.map((id) => new File([id], `${id}.json`)),
    );
  const press = async (key: Parameters<typeof t>[0]) =>
    user.click(await screen.findByRole('button', { name: t(key) }));
  return { done, choose, press };
}

test('the result of opening many files is announced, and the focus stays in the dialog', async () => {
  const { choose, press, done } = openPage(['a', 'b']);
  await choose('a', 'b');
  const dialog = await screen.findByRole('dialog');
  const said = await within(dialog).findByRole('status');
  expect(said.textContent).toBe('');
  await press('ui.file.keepBoth');
  expect(dialog.contains(document.activeElement)).toBe(true);
  await waitFor(() => expect(said.textContent).toContain(t('ui.many.opened', { count: 2 })));
  expect(said.isConnected && dialog.contains(document.activeElement)).toBe(true);
  expect(done).toEqual(['copied a', 'copied b']);
});

test('the page asks about a new choice of files, whatever was chosen before', async () => {
  const { choose, done, press } = openPage(['a', 'b']);
  await choose('c', 'd');
  await screen.findByText(t('ui.many.opened', { count: 2 }));
  // The first report is still open.
  await choose('a', 'b');
  await screen.findByText(t('ui.many.exists', { count: 2, total: 2 }));
  expect(done).toEqual(['new c', 'new d']);
  await press('ui.many.skip');
  await screen.findByText(t('ui.many.skipped', { count: 2 }));
  expect(done).toEqual(['new c', 'new d']);
});

test('a file that was opened before is recognised: the page says so without asking, and links to it', async () => {
  const { choose, done, press } = openPage(['a'], []);
  await choose('a');
  await screen.findByText(t('ui.file.same', { name: 'a.json' }), { exact: false });
  expect(screen.queryByRole('dialog')).toBeNull();
  await press('ui.file.showSame');
  expect(done).toEqual(['shown a']);
});

test('among many files, equal ones are counted, and the page asks only about different ones', async () => {
  const { choose, done, press } = openPage(['a', 'b'], ['b']);
  await choose('a', 'b', 'c');
  await screen.findByText(t('ui.many.exists', { count: 1, total: 3 }));
  await press('ui.many.replace');
  await screen.findByText(t('ui.many.same', { count: 1 }));
  expect(done).toEqual(['new c', 'replaced b']);
});
