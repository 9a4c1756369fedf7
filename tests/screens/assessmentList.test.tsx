import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Unread } from '../../src/answers/browser/database.ts';
import { listedOf } from '../../src/answers/browser/digest.ts';
import type { Removed } from '../../src/answers/browser/removal.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import AssessmentList from '../../src/screens/list/AssessmentList.tsx';
import { rowWords } from '../../src/screens/list/Row.tsx';
import type { Library } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import { blank } from '../support/answers.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  URL.createObjectURL ??= () => 'blob:';
});
let removed = createStore<readonly Removed[]>(() => []);
beforeEach(() => {
  removed = createStore<readonly Removed[]>(() => []);
});

const named = (name: string): Assessment => ({ ...blank(name), service: { name } });

const openList = (...names: string[]) => openListOf(names.map(named));

/** The list in a browser that has these assessments. `connection`: whether later parts can be loaded. */
async function openListOf(given: readonly Assessment[], at?: string) {
  let all = [...given];
  const connection = { works: true, reads: true };
  const done: string[] = [];
  const changing = async (what: string) => {
    if (!connection.works) throw new TypeError('Failed to fetch dynamically imported module');
    done.push(what);
  };
  const library: Library = {
    list: async () => {
      if (!connection.reads) throw new Unread();
      return all.map((each) => listedOf(each, undefined));
    },
    whole: async () => all,
    read: async (ids) => all.filter(({ id }) => ids.includes(id)),
    unsaved: () => all.slice(0, 1).map((each) => listedOf(each, undefined)),
    digest: async () => [],
    rename: (_id, name) => changing(`rename ${name}`),
    duplicate: (_id, name) => changing(`duplicate ${name}`),
    exportAll: async () => {
      await changing('export');
      return { name: 'visi.jsonl', text: '', count: 2 };
    },
  };
  const session: Session = {
    ...openSession(undefined, at),
    library: async () => library,
    async remove(id) {
      await changing(`remove ${id}`);
      const whole = all.find((each) => each.id === id);
      all = all.filter((each) => each !== whole);
      if (whole) removed.setState([...removed.getState(), { assessment: whole, versions: [] }], true);
    },
    removed,
    here: () => all.slice(0, 1),
    async putBack(gone) {
      await changing(`put back ${gone.assessment.id}`);
      all = [...all, gone.assessment];
      removed.setState(
        removed.getState().filter((each) => each !== gone),
        true,
      );
    },
  };
  renderIn(session, <AssessmentList onListed={() => {}} />);
  const heading = await screen.findByRole('heading', { name: t('ui.start.listTitle') });
  const user = userEvent.setup();
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { user, press, heading, connection, done };
}

test('a search without results can be cleared', async () => {
  const { user, press } = await openList('Alfa', 'Beta');
  await user.type(screen.getByLabelText(t('ui.list.search')), 'beta');
  await press(`${t('ui.start.remove')}: Beta`);
  await screen.findByText(t('ui.list.none'));
  await user.clear(screen.getByLabelText(t('ui.list.search')));
  await screen.findByRole('link', { name: 'Alfa' });
});

test('after the only assessment is put back, the focus is on the list', async () => {
  const { press, heading } = await openList('Alfa');
  await press(`${t('ui.start.remove')}: Alfa`);
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Alfa' })).toBeNull());
  await press(t('ui.start.putBack'));
  await screen.findByRole('link', { name: 'Alfa' });
  await waitFor(() => expect(screen.queryByRole('button', { name: t('ui.start.putBack') })).toBeNull());
  expect(document.activeElement).toBe(heading);
});

test('a name of spaces is shown as missing, and cannot be entered', async () => {
  const untitled = t('ui.tasks.untitled');
  const { user, press, done } = await openList('   ', 'Alfa');
  await screen.findByRole('link', { name: untitled });
  const rename = async (from: string, to: string) => {
    await press(`${t('ui.list.rename')}: ${from}`);
    const field = screen.getByLabelText(t('ui.list.newName'));
    await user.clear(field);
    await user.type(field, `${to}{Enter}`);
  };
  await rename('Alfa', '  Jauns ');
  await rename('Alfa', ' Alfa ');
  expect(done).toEqual(['rename Jauns']);
  await press(`${t('ui.start.remove')}: ${untitled}`);
  await screen.findByText(t('ui.start.removed', { name: untitled }), { exact: false });
});

test('a name that is too long is kept as typed, with an error; the name of a copy is cut between characters', async () => {
  const family = '👨‍👩‍👧';
  const { user, press, done } = await openList('Alfa', `${'a'.repeat(188)}${family}`);
  await press(`${t('ui.list.rename')}: Alfa`);
  const field = screen.getByLabelText(t('ui.list.newName'));
  await user.clear(field);
  await user.paste('b'.repeat(201));
  await user.keyboard('{Enter}');
  expect((field as HTMLInputElement).value).toBe('b'.repeat(201));
  expect(document.activeElement).toBe(field);
  screen.getByText(t('errors.field.tooLong', { max: 200, length: 201 }));
  await user.keyboard('{Backspace}{Enter}');
  await press(`${t('ui.list.duplicate')}: ${'a'.repeat(188)}${family}`);
  expect(done).toEqual([
    `rename ${'b'.repeat(200)}`,
    `duplicate ${t('ui.list.copyName', { name: 'a'.repeat(188) })}`,
  ]);
});

test.each([
  ['rename', `${t('ui.list.rename')}: Alfa`],
  ['duplicate', `${t('ui.list.duplicate')}: Alfa`],
  ['remove', `${t('ui.start.remove')}: Alfa`],
  ['putBack', t('ui.start.putBack')],
  ['exportAll', t('ui.list.saveAll')],
])('if %s fails for now, the page says so and keeps the focus', async (way, button) => {
  removed.setState([{ assessment: named('Gamma'), versions: [] }], true);
  const { user, press, connection, done } = await openList('Alfa', 'Beta');
  connection.works = false;
  await press(button);
  if (way === 'rename') await user.keyboard('Jauns{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe(t('ui.frame.loadingFailed'));
  expect(document.activeElement).not.toBe(document.body);
  expect(done).toEqual([]);
});

test('if stored assessments cannot be read, the list says so and offers those of this tab as files', async () => {
  const { connection } = await openList('Alfa', 'Beta');
  expect(screen.queryByRole('alert')).toBeNull();
  connection.reads = false;
  window.dispatchEvent(new Event('focus'));
  expect((await screen.findByRole('alert')).textContent).toBe(t('ui.frame.unread'));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    t('ui.portfolio.open'),
    'Alfa',
  ]);
  screen.getByRole('button', { name: t('ui.unread.save', { name: 'Alfa' }) });
  connection.reads = true;
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test.each([
  ['2027-04-01T09:00:00.000Z', 'ui.list.publication'],
  ['2027-04-02T09:00:00.000Z', 'ui.list.publicationLate'],
] as const)(
  "at %s, the list reminds of a launched service that lacks last year's figures",
  async (at, key) => {
    const launched = { ...named('Beta'), documents: { results: [{ launchedOn: '2026-05-01' }] } };
    await openListOf([named('Alfa'), launched], at);
    const text = t(key, { year: 2026 });
    const [portfolio, alfa, , ...more] = screen.getAllByRole('link').slice(0, 4);
    expect(portfolio?.getAttribute('href')).toBe('#/portfolio');
    expect(alfa?.textContent).toBe('Alfa');
    expect(more.map((link) => [link.textContent, link.getAttribute('aria-label')])).toEqual([
      [text, `${text}: Beta`],
    ]);
    expect(more[0]?.getAttribute('href')).toBe('#/a/Beta/documents/results');
  },
);

test('the list shows for a part how many of its questions are answered, and no recommendation', () => {
  const digest = { id: 'a', method: '', answered: 1, recommendation: 'doNotBuild' };
  const state = ({ part }: Assessment) =>
    rowWords(t, undefined).state(digest, listedOf({ ...blank('a'), ...(part && { part }) }, digest).part);
  expect(state({ ...blank('a'), part: ['q01', 'q07'] })).toBe('novērtējuma daļa · atbildēts uz 1 no 2');
  expect(state(blank('a'))).toContain(t('assessment.recommendation.names.doNotBuild'));
});
