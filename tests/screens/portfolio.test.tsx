import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { allWords } from '../../src/i18n/setup.ts';
import { sharedNeeds } from '../../src/portfolio/needs.ts';
import { sumsOf } from '../../src/portfolio/sums.ts';
import { NeedsSection } from '../../src/screens/portfolio/NeedsSection.tsx';
import PortfolioPage from '../../src/screens/portfolio/PortfolioPage.tsx';
import { loadPortfolioSet } from '../../src/session/portfolio/loadPortfolioSet.ts';
import { AT } from '../support/answers.ts';
import { plainRow, varied } from '../support/portfolio.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

// The real functions, with a count of their calls.
vi.mock('../../src/portfolio/sums.ts', async (original) => {
  const all = await original<typeof import('../../src/portfolio/sums.ts')>();
  return { ...all, sumsOf: vi.fn(all.sumsOf) };
});
vi.mock('../../src/portfolio/needs.ts', async (original) => {
  const all = await original<typeof import('../../src/portfolio/needs.ts')>();
  return { ...all, sharedNeeds: vi.fn(all.sharedNeeds) };
});

const t = TRANSLATE.lv;

/** The page with twelve services from a file that has one broken line. */
async function openPage(session = openSession()) {
  await allWords();
  renderIn(session, <PortfolioPage />);
  const lines = varied(12).map((each) => exportLine(each, AT));
  const file = new File([`${lines.join('')}nav JSON\n`], 'visi.jsonl');
  fireEvent.change(await screen.findByLabelText(t('ui.portfolio.files.addLabel')), {
    target: { files: [file] },
  });
  await screen.findByText(t('ui.portfolio.filter.shown', { count: 12, total: 12 }));
}

test('files are not stored, and the broken line is reported; the selection applies to the whole page', async () => {
  await openPage();
  const refused = document.querySelector('.portfolio-refused')?.textContent;
  expect(refused).toContain(t('ui.many.line', { file: 'visi.jsonl', line: 13 }));
  expect(
    screen
      .getByText((_, element) =>
        Boolean(
          element?.matches('p') && element.textContent?.includes(t('ui.portfolio.files.own', { count: 0 })),
        ),
      )
      .textContent?.replaceAll('\u00a0', ' '),
  ).toContain('12');
  fireEvent.change(screen.getByLabelText(t('ui.portfolio.filter.search')), { target: { value: 'SUNA' } });
  await screen.findByText(t('ui.portfolio.filter.shown', { count: 2, total: 12 }));
  expect(
    within(screen.getByRole('listbox')).getAllByRole('option', { name: /Suņa reģistrācija/ }).length,
  ).toBe(2);
});

test('arrow keys go from mark to mark in the chart, and the page describes the chosen one', async () => {
  await openPage();
  const list = screen.getByRole('listbox');
  fireEvent.focus(list);
  const chosen = () => within(list).getByRole('option', { selected: true });
  const first = chosen();
  fireEvent.keyDown(list, { key: 'ArrowRight' });
  expect(chosen()).not.toBe(first);
  expect(list.getAttribute('aria-activedescendant')).toBe(chosen().id);
  expect(document.querySelector('.portfolio-chart__chosen')?.textContent).toBe(
    chosen().getAttribute('aria-label'),
  );
  fireEvent.keyDown(list, { key: 'End' });
  const last = chosen();
  fireEvent.keyDown(list, { key: 'ArrowRight' });
  expect(chosen()).toBe(last);
  fireEvent.keyDown(list, { key: 'Home' });
  expect(chosen()).toBe(first);
});

test('sorting draws only the table; sums, paper and shared needs are not computed again', async () => {
  await openPage();
  // The paper is drawn when there is time.
  await vi.waitFor(() => expect(vi.mocked(sumsOf).mock.calls.length).toBeGreaterThan(1));
  vi.mocked(sumsOf).mockClear();
  vi.mocked(sharedNeeds).mockClear();
  const head = screen.getByRole('columnheader', { name: new RegExp(t('ui.portfolio.columns.paybackYears')) });
  fireEvent.click(within(head).getByRole('button'));
  await vi.waitFor(() => expect(head.getAttribute('aria-sort')).toBe('ascending'));
  expect(sumsOf).not.toHaveBeenCalled();
  expect(sharedNeeds).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(t('ui.portfolio.filter.search')), { target: { value: 'SUNA' } });
  await vi.waitFor(() => expect(sumsOf).toHaveBeenCalled());
});

test('twenty sources with different names are listed until somebody asks for more', async () => {
  await allWords();
  const rows = Array.from({ length: 45 }, (_, place) => {
    const row = plainRow({ id: `s${place}` });
    return {
      ...row,
      needs: { ...row.needs, sources: [{ register: 'other' as const, name: `Avots ${place}` }] },
    };
  });
  renderIn(openSession(), <NeedsSection rows={rows} />);
  const listed = () => screen.getAllByRole('rowheader', { name: /^Avots/ }).length;
  const more = (count: number) =>
    screen.getByRole('button', { name: t('ui.portfolio.order.more', { count }) });
  expect(listed()).toBe(20);
  fireEvent.click(more(20));
  expect(listed()).toBe(40);
  fireEvent.click(more(5));
  expect(listed()).toBe(45);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a dropped folder is read, and bad files are reported with their path', async () => {
  await allWords();
  renderIn(openSession(), <PortfolioPage />);
  await screen.findByLabelText(t('ui.portfolio.files.addLabel'));
  const [first, second] = varied(2).map((each) => exportLine(each, AT));
  const inside = [
    new File([first ?? ''], 'a.json'),
    new File([second ?? ''], 'b.json'),
    new File(['nav JSON'], 'slikta.json'),
  ].map((file) => ({
    name: file.name,
    fullPath: `/mape/${file.name}`,
    isDirectory: false,
    file: (done: (file: File) => void) => done(file),
  }));
  const turns = [inside, []];
  const folder = {
    name: 'mape',
    fullPath: '/mape',
    isDirectory: true,
    createReader: () => ({ readEntries: (done: (entries: unknown[]) => void) => done(turns.shift() ?? []) }),
  };
  fireEvent.drop(document.body, {
    dataTransfer: { types: ['Files'], files: [], items: [{ webkitGetAsEntry: () => folder }] },
  });
  await screen.findByText(t('ui.portfolio.filter.shown', { count: 2, total: 2 }));
  expect(document.querySelector('.portfolio-refused')?.textContent).toContain('mape/slikta.json');
});

test('the view is still there after a visit to another page, and files can still be stored', async () => {
  const session = openSession();
  await openPage(session);
  const search = () => screen.getByLabelText<HTMLInputElement>(t('ui.portfolio.filter.search'));
  const sum = () => screen.getByLabelText<HTMLInputElement>(t('ui.portfolio.budget.sum'));
  const grouped = () => screen.getByLabelText<HTMLInputElement>(t('ui.portfolio.table.group'));
  const rule = () => screen.getByLabelText<HTMLSelectElement>(t('ui.portfolio.order.rule'));
  const head = () =>
    screen.getByRole('columnheader', { name: new RegExp(t('ui.portfolio.columns.paybackYears')) });
  fireEvent.change(search(), { target: { value: 'SUNA' } });
  fireEvent.change(sum(), { target: { value: '5 000' } });
  fireEvent.change(rule(), { target: { value: 'hours' } });
  fireEvent.click(within(head()).getByRole('button'));
  fireEvent.click(grouped());
  const { getState } = session.loaded(loadPortfolioSet);
  getState()?.view.setState({ choice: { ids: ['varied-0', 'varied-7'], full: false } });
  await screen.findByRole('link', { name: t('ui.compare.go', { n: 2 }) });
  cleanup();
  renderIn(session, <PortfolioPage />);
  await screen.findByText(t('ui.portfolio.filter.shown', { count: 2, total: 12 }));
  expect([search().value, sum().value, rule().value, grouped().checked]).toEqual([
    'SUNA',
    '5 000',
    'hours',
    true,
  ]);
  expect(head().getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByRole('link', { name: t('ui.compare.go', { n: 2 }) })).toBeTruthy();
  expect(getState()?.files.map(({ place }) => place)).toEqual(['visi.jsonl']);
});

test('a folder without a usable file is reported; of many broken lines, a hundred are listed', async () => {
  await allWords();
  renderIn(openSession(), <PortfolioPage />);
  const choose = (label: string, file: File) =>
    fireEvent.change(screen.getByLabelText(label), { target: { files: [file] } });
  await screen.findByLabelText(t('ui.portfolio.files.addFolderLabel'));
  choose(t('ui.portfolio.files.addFolderLabel'), new File(['x'], 'foto.jpg'));
  const told = await screen.findByText(t('ui.portfolio.files.noneInFolder'));
  expect(told.closest('[role=status]')).not.toBeNull();
  const [good] = varied(1).map((each) => exportLine(each, AT));
  choose(t('ui.portfolio.files.addLabel'), new File([good ?? '', 'x\n'.repeat(150)], 'slikta.jsonl'));
  const count = await screen.findByText(t('ui.portfolio.files.refused', { count: 150 }));
  expect(screen.queryByText(t('ui.portfolio.files.noneInFolder'))).toBeNull();
  // The count is announced, but not each line.
  expect(count.closest('[role=status]')?.querySelectorAll('li').length).toBe(0);
  const listed = () => document.querySelectorAll('.portfolio-refused li').length;
  expect(listed()).toBe(100);
  fireEvent.click(screen.getByRole('button', { name: t('ui.portfolio.order.more', { count: 50 }) }));
  expect(listed()).toBe(150);
});
