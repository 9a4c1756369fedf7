import { configure, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { loadPortfolioSet } from '../../src/session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet } from '../../src/session/portfolio/portfolioSet.ts';
import type { Library } from '../../src/session/ports.ts';
import { AT } from '../support/answers.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { TRANSLATE } from '../support/summary.ts';

// The comparison waits until the page is quiet.
configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await import('../../src/screens/question/AnyFields.tsx');
  await import('../../src/screens/portfolio/References.tsx');
  await loadScoring();
});

const t = TRANSLATE.lv;
const withCases = (casesPerMonth: number) => ({
  q05: { groups: [{ group: 'youth' as const, casesPerMonth }] },
});
const services = Array.from({ length: 20 }, (_, place) =>
  answered(withCases(100 * (place + 1)), { id: `s${place + 1}`, updatedAt: AT }),
);
const OWN = answered(withCases(850), { id: 'own' });

/** Opens question 5 of a service, with other services in open files and in this browser. */
async function openBeside(files: number, stored: number) {
  const session = openSession(OWN);
  const held = [OWN, ...services.slice(files, files + stored)];
  const library = { list: async () => held, whole: async () => held };
  const here = { ...session, library: async () => library as unknown as Library };
  const loaded = session.loaded(loadPortfolioSet);
  await vi.waitFor(() => expect(loaded.getState()).not.toBeNull());
  const set = loaded.getState() as PortfolioSet;
  set.add(services.slice(0, files).map((each) => ({ file: `${each.id}.json`, text: exportLine(each, AT) })));
  await vi.waitFor(() => expect(set.state.getState().items.length).toBe(files));
  const before = resultOf(OWN);
  renderIn(here, <QuestionPage question="q05" go={() => undefined} />);
  return { session, set, before };
}

const told = () => screen.findByText(/no 10 pakalpojumiem portfelī/);

test('with ten services that have the figure, a question compares its own, and the result does not change', async () => {
  const { session, before } = await openBeside(10, 0);
  expect((await told()).textContent).toBe('Lielāks nekā 8 no 10 pakalpojumiem portfelī.');
  const result = resultOf(session.store.getState().assessment ?? OWN);
  expect(result).toEqual(before);
  expect(session.store.getState().assessment).toBe(OWN);
});

test('with nine others there is no comparison, because the service itself does not count', async () => {
  const { set } = await openBeside(9, 0);
  await screen.findByRole('row', { name: /^Gadījumi gadā / });
  // By now, parts that wait until the page is quiet have been drawn.
  await vi.waitFor(() => expect(screen.queryByText(t('ui.sheet.link.open'))).not.toBeNull());
  await new Promise((done) => setTimeout(done, 200));
  expect(set.state.getState().items.length).toBe(9);
  expect(screen.queryByText(t('ui.portfolio.reference.title'))).toBeNull();
});

test('assessments of this browser count beside files, even if the portfolio was never opened', async () => {
  const { set } = await openBeside(5, 5 + 1);
  await screen.findByText(/Lielāks nekā 8 no 11 pakalpojumiem portfelī/, undefined, { timeout: 5000 });
  expect(set.state.getState().items.some(({ row }) => row.id === OWN.id)).toBe(false);
});
