import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { byName, institutionsOf, type Sorting, sortedRows } from '../../src/portfolio/arrange.ts';
import type { PortfolioRow } from '../../src/portfolio/row.ts';
import { useChosen } from '../../src/screens/list/useChosen.ts';
import { TableSection } from '../../src/screens/portfolio/TableSection.tsx';
import { createPortfolioSet } from '../../src/session/portfolio/portfolioSet.ts';
import { plainRow } from '../support/portfolio.ts';
import { openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
/** The height of the window in pixels. jsdom has none of its own. */
const HEIGHT = 640;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(HEIGHT);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Makes this many services, and counts how often their cases are read. */
function services(count: number) {
  const read = { cases: 0 };
  const { figures } = plainRow({ id: 'x' });
  const rows = Array.from({ length: count }, (_, place): PortfolioRow => {
    const name = `Pakalpojums ${place}`;
    const plain = { service: name.toLowerCase(), institution: `iestāde ${place % 7}` };
    const row = plainRow({
      id: `s${place}`,
      own: place % 2 === 0,
      service: name,
      institution: `Iestāde ${place % 7}`,
      plain,
    });
    const cases = [(place * 7919) % count, (place * 7919) % count] as const;
    const counted = Object.defineProperty({ ...figures }, 'annualCases', {
      enumerable: true,
      get() {
        read.cases += 1;
        return cases;
      },
    });
    return Object.assign({ ...row }, { figures: counted });
  });
  return { rows: byName(rows, 'lv'), read };
}

function Shown({ rows }: { rows: PortfolioRow[] }) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'service', down: false });
  const institutions = useMemo(() => institutionsOf(rows, 'lv'), [rows]);
  const table = useMemo(() => sortedRows(rows, sorting, institutions), [rows, sorting, institutions]);
  const choice = useChosen(rows);
  const [set] = useState(() => createPortfolioSet());
  return <TableSection {...{ set, rows: table, sorting, institutions, choice }} onSort={setSorting} />;
}

const drawn = () => document.querySelectorAll('.portfolio-table tbody tr:not([aria-hidden])').length;

test('of 10,000 services only visible rows are drawn, and sorting reads each service once', () => {
  const { rows, read } = services(10_000);
  renderIn(openSession(), <Shown rows={rows} />);
  const most = Math.ceil(HEIGHT / 64) + 2 * 8 + 1;
  expect(drawn()).toBeGreaterThan(5);
  expect(drawn()).toBeLessThanOrEqual(most);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
  read.cases = 0;
  fireEvent.click(screen.getByRole('button', { name: new RegExp(t('ui.portfolio.columns.annualCases')) }));
  // Once for the order, once more for each row that is drawn.
  expect(read.cases).toBeGreaterThanOrEqual(10_000);
  expect(read.cases).toBeLessThanOrEqual(10_000 + 2 * most);
  expect(drawn()).toBeLessThanOrEqual(most);
  // They are already sorted by name.
  read.cases = 0;
  fireEvent.click(screen.getByRole('button', { name: new RegExp(t('ui.portfolio.columns.service')) }));
  expect(read.cases).toBeLessThanOrEqual(2 * most);
});

test('up to four are ticked with the keyboard, files too; a fifth is refused with a sentence', async () => {
  const { rows } = services(8);
  renderIn(openSession(), <Shown rows={rows} />);
  const box = (place: number) =>
    screen.getByRole('checkbox', {
      name: t('ui.portfolio.table.chooseOne', { name: `Pakalpojums ${place} (Iestāde ${place % 7})` }),
    });
  const press = async (place: number) => {
    box(place).focus();
    await userEvent.keyboard(' ');
  };
  const way = () => screen.queryByRole('link', { name: /^Salīdzināt \d$/ });
  await press(0);
  expect(way()).toBeNull();
  for (const place of [1, 2, 3]) await press(place);
  expect(way()?.getAttribute('href')).toBe('#/compare/s0,s1,s2,s3');
  expect(way()?.textContent).toBe('Salīdzināt 4');
  await press(4);
  expect(box(4)).toHaveProperty('checked', false);
  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' ');
  expect(said()).toContain(t('ui.compare.full', { most: 4 }));
  await press(1);
  expect(box(1)).toHaveProperty('checked', false);
  expect(said()).not.toContain(t('ui.compare.full', { most: 4 }));
  expect(way()?.textContent).toBe('Salīdzināt 3');
  // A service stays chosen when the table is sorted in another way.
  fireEvent.click(
    within(screen.getByRole('table')).getByRole('button', {
      name: new RegExp(t('ui.portfolio.columns.annualCases')),
    }),
  );
  expect(box(3)).toHaveProperty('checked', true);
});

test('a service with own weights is marked in its row', () => {
  const { rows } = services(3);
  renderIn(openSession(), <Shown rows={rows.map((row, place) => ({ ...row, ownWeights: place === 1 }))} />);
  const mark = screen.getByText(t('ui.portfolio.table.ownWeights'));
  expect(mark.closest('tr')?.textContent).toContain('Pakalpojums 1');
});
