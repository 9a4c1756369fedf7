import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { parseFile } from '../../src/answers/file/parseFile.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { ChangedOnDisk } from '../../src/screens/desk/ChangedOnDisk.tsx';
import type { OpenedFile, ReadFile } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import { fileWith } from '../support/answers.ts';
import { withDialogs } from '../support/dialogs.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { exampleFile, TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const NAME = 'suņi.json';
const FILE = exampleFile('dog-registration-quick');
const READ: OpenedFile = {
  ok: true,
  assessment: FILE,
  existing: FILE,
  fingerprint: 'sha256:1',
  warnings: [],
  store: async () => FILE.id,
  storeCopy: async () => 'copy',
  merge: async () => FILE.id,
};
const noConnection = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  withDialogs();
});

function open(session: Partial<Session>, text = '{}') {
  const done: string[] = [];
  renderIn(
    { ...openSession(FILE), ...session },
    <ChangedOnDisk
      changed={{
        assessment: FILE,
        handle: { name: NAME } as FileSystemFileHandle,
        file: new File([text], NAME),
      }}
      onOverwrite={() => done.push('overwritten')}
      onCopy={async () => void done.push('copied')}
      onChoose={async () => void done.push('chosen')}
      onSaid={(text) => done.push(text)}
      onDone={() => undefined}
    />,
  );
  const overwrite = () => screen.queryByRole('button', { name: t('ui.desk.overwrite') });
  return { done, overwrite, user: userEvent.setup() };
}

test('a colleague’s work can be overwritten only after it was read and stored as a version', async () => {
  let read: (file: ReadFile) => void = () => undefined;
  const reading = new Promise<ReadFile>((resolve) => {
    read = resolve;
  });
  const kept: unknown[] = [];
  const base = openSession();
  const { done, overwrite, user } = open({
    readFile: () => reading,
    versions: async () => ({
      ...(await base.versions()),
      snapshot: async (file, reason) => {
        kept.push([file, ...done]);
        return (await base.versions()).snapshot(file, reason);
      },
    }),
  });
  expect(overwrite()).toBeNull();
  read(READ);
  await screen.findByText(t('ui.desk.keptHere'), { exact: false });
  await user.click(overwrite() as HTMLElement);
  await waitFor(() => expect(done).toEqual(['overwritten']));
  expect(kept).toEqual([[FILE]]);
});

test('a file that cannot be stored as a version is not overwritten, and the page says so', async () => {
  const { done, overwrite, user } = open({ readFile: async () => READ, versions: noConnection });
  await screen.findByText(t('ui.desk.keptHere'), { exact: false });
  await user.click(overwrite() as HTMLElement);
  expect(done).toEqual([t('ui.frame.loadingFailed')]);
});

test('the page says so if the file cannot be read for now', async () => {
  const { overwrite } = open({ readFile: noConnection });
  expect((await screen.findByRole('alert')).textContent).toBe(t('ui.frame.loadingFailed'));
  expect(overwrite()).toBeNull();
});

test('the page names another assessment in the file with its institution, and never overwrites it', async () => {
  const service = { name: 'Cits pakalpojums', institution: 'Cita iestāde' };
  const other = { ...READ, assessment: { ...FILE, id: 'cits', service } };
  const { overwrite } = open({ readFile: async () => other });
  await screen.findByRole('dialog', { name: t('ui.desk.otherTitle') });
  screen.getByText('Cits pakalpojums, Cita iestāde', { exact: false });
  expect(overwrite()).toBeNull();
  expect(screen.queryByRole('button', { name: t('ui.merge.choice') })).toBeNull();
});

const text = fileWith({ id: FILE.id });
test.each([
  ['ui.desk.newerTitle', fileWith({ id: FILE.id, formatVersion: 99 }), false],
  ['ui.desk.partTitle', fileWith({ id: FILE.id, part: ['q05'] }), false],
  ['ui.desk.manyTitle', `${text}\n${text}`, false],
  ['ui.desk.noneTitle', 'iepirkumu saraksts', true],
  ['ui.desk.noneTitle', '', true],
  ['ui.desk.otherTitle', `\ufeff${fileWith({ id: 'cits' })}`, false],
] as const)(
  'the page says what the file holds, and offers another file first: %s',
  async (title, held, damaged) => {
    const readFile: Session['readFile'] = async (each) => {
      const parsed = parseFile(each, { newId: () => 'new' });
      return parsed.ok ? { ...READ, assessment: parsed.assessment } : parsed;
    };
    const { done, overwrite, user } = open({ readFile }, held);
    await screen.findByRole('dialog', { name: t(title) });
    const [first, ...others] = screen.getAllByRole('button').map((each) => each.textContent);
    expect(first).toBe(t('ui.desk.choose'));
    expect(others.includes(t('ui.desk.overwrite'))).toBe(damaged);
    expect(overwrite()?.className ?? '--warning').toContain('--warning');
    await user.click(screen.getByRole('button', { name: t('ui.desk.choose') }));
    expect(done).toEqual(['chosen']);
  },
);
