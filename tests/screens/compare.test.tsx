import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Listed } from '../../src/answers/browser/digest.ts';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import ComparePage from '../../src/screens/compare/ComparePage.tsx';
import { Chosen } from '../../src/screens/list/Chosen.tsx';
import { useChosen } from '../../src/screens/list/useChosen.ts';
import { loadPortfolioSet } from '../../src/session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet } from '../../src/session/portfolio/portfolioSet.ts';
import type { Library } from '../../src/session/ports.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { AT } from '../support/answers.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const t = TRANSLATE.lv;
const ALL = [
  answered(modelWith(), { id: 'a', service: { name: 'Suņa reģistrēšana' } }),
  answered(modelWith({ q07: { purpose: 'obligation' } }), {
    id: 'b,b',
    service: { name: 'Suņa reģistrēšana' },
  }),
];
const read: Library['read'] = async (ids) => ids.flatMap((id) => ALL.find((each) => each.id === id) ?? []);
const show = (ids: string) =>
  renderIn({ ...openSession(), library: async () => ({ read }) as Library }, <ComparePage ids={ids} />);

test('differences are put in words, services of the same name are numbered, and equal lines can be left out', async () => {
  show('a,b~2c~b');
  expect(
    await screen.findByText(t('ui.compare.differing', { count: 1, total: QUESTION_IDS.length })),
  ).toBeTruthy();
  expect(screen.getAllByRole('columnheader', { name: '2. Suņa reģistrēšana' })).toHaveLength(4);
  const row = screen.getByRole('row', { name: /^7\. .*Atšķiras/ });
  expect(row.querySelectorAll('li strong')).toHaveLength(2);
  const all = screen.getAllByRole('row').length;
  await userEvent.click(screen.getByRole('button', { name: t('ui.compare.onlyDifferent') }));
  expect(screen.getAllByRole('row').length).toBeLessThan(all / 3);
  expect(screen.getByRole('row', { name: /^7\. / })).toBeTruthy();
  expect(screen.queryByRole('row', { name: /^8\. / })).toBeNull();
});

test('missing assessments are counted, and one alone is not compared', async () => {
  show('a,gone');
  expect(await screen.findByText(t('ui.compare.missing', { count: 1 }))).toBeTruthy();
  expect(screen.getByText(t('ui.compare.few'))).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('assessments from open files stand beside those from this browser, without links', async () => {
  const session = openSession();
  const loaded = session.loaded(loadPortfolioSet);
  await vi.waitFor(() => expect(loaded.getState()).not.toBeNull());
  const set = loaded.getState() as PortfolioSet;
  const other = answered(modelWith(), { id: 'c', service: { name: 'Kaķa reģistrēšana' } });
  set.add([{ file: 'kaķis.json', text: exportLine(other, AT) }]);
  await vi.waitFor(() => expect(set.state.getState().items.length).toBe(1));
  renderIn({ ...session, library: async () => ({ read }) as Library }, <ComparePage ids="c,a" />);
  expect(await screen.findByRole('link', { name: 'Suņa reģistrēšana' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader', { name: '1. Kaķa reģistrēšana' })).toHaveLength(4);
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain(t('ui.portfolio.table.file', { file: 'kaķis.json' }));
  expect(first?.querySelector('a')).toBeNull();
});

const LISTED = ['a', 'b', 'c', 'd', 'e'].map(
  (id): Listed => ({ id, name: id.toUpperCase(), institution: '', changed: '', digest: undefined }),
);

function Choice() {
  const { chosen, full, onChoose, clear } = useChosen(LISTED);
  return (
    <>
      <Chosen chosen={chosen} full={full} onClear={clear} />
      {LISTED.map((each) => (
        <button type="button" key={each.id} onClick={() => onChoose(each)}>
          {each.name}
        </button>
      ))}
    </>
  );
}

test('up to four are chosen in a list; a fifth is refused with a sentence', async () => {
  renderIn(openSession(), <Choice />);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const link = () => screen.queryByRole('link', { name: /^Salīdzināt \d$/ });
  await press('B');
  expect(link()).toBeNull();
  await press('A');
  expect(link()?.getAttribute('href')).toBe('#/compare/b,a');
  for (const name of ['C', 'D', 'E']) await press(name);
  expect(screen.getByRole('status').textContent).toContain(t('ui.compare.full', { most: 4 }));
  expect(link()?.getAttribute('href')).toBe('#/compare/b,a,c,d');
  expect(link()?.textContent).toBe(t('ui.compare.go', { n: 4 }));
  await press('B');
  expect(link()?.getAttribute('href')).toBe('#/compare/a,c,d');
  await press(t('ui.compare.clear'));
  expect(screen.getByRole('status').textContent?.trim()).toBe('');
});
