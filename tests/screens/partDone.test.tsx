import { cleanup, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import DocumentsPage from '../../src/screens/documents/DocumentsPage.tsx';
import SummaryPage from '../../src/screens/paper/SummaryPage.tsx';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import ReviewPage from '../../src/screens/ReviewPage.tsx';
import ResultPage from '../../src/screens/result/ResultPage.tsx';
import PartDone from '../../src/screens/share/PartDone.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const { answers } = exampleFile('residence-declaration');

test('a part ends with a page that says how much is answered and what is still open', () => {
  renderIn(
    openSession(
      answered({ q07: answers.q07 ?? {}, q12: { dontKnow: true } }, { part: ['q07', 'q12', 'q21'] }),
    ),
    <PartDone />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Atbildēts uz 1 no 3');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/a/a-1/q12/done', '#/a/a-1/q21/done']);
  expect(screen.getByRole('button', { name: 'Saglabāt un nosūtīt atpakaļ' })).toBeTruthy();
  cleanup();
  renderIn(openSession(answered({ q07: answers.q07 ?? {} }, { part: ['q07'] })), <PartDone />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Atbildēts uz 1 no 1');
  expect(screen.queryByRole('link')).toBeNull();
});

test('the last question of a part leads to its end page', () => {
  const gone: string[] = [];
  const session = openSession(answered({}, { part: ['q07', 'q21'] }));
  renderIn(session, <QuestionPage question="q21" go={(route) => gone.push(route)} />);
  screen.getByRole('button', { name: 'Turpināt' }).click();
  expect(gone).toEqual(['/a/a-1/done']);
});

test.each([
  ['result', ResultPage],
  ['summary', SummaryPage],
  ['documents', DocumentsPage],
] as const)('in a part, the %s has no verdict', (_, Page) => {
  renderIn(openSession(answered(answers, { part: ['q07'] })), <Page />);
  expect(screen.getByText(/^Šī ir novērtējuma daļa/)).toBeTruthy();
  expect(document.body.textContent).not.toContain('Veidot');
});

test("in a part, the review has only the part's questions and no result, and leads to sending them back", () => {
  renderIn(openSession(answered(answers, { part: ['q07', 'q21'] })), <ReviewPage />);
  expect(screen.getByText('Atbildēts uz 2 no 2')).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/a/a-1/q07/review', '#/a/a-1/q21/review', '#/a/a-1/done']);
  expect(document.body.textContent).not.toMatch(/Gatavība|ieteikum/);
});

test('in a part, the line of a narrow window has no verdict', async () => {
  renderIn(openSession(answered(answers, { part: ['q07'] })), <QuestionPage question="q07" go={() => {}} />);
  expect(await screen.findByText('Šis jautājums', { selector: 'summary *' })).toBeTruthy();
  expect(screen.queryByText(/^Ieteikums/)).toBeNull();
});
