import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { allWords, changeLanguage, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import ReviewPage from '../../src/screens/ReviewPage.tsx';
import { href, routes } from '../../src/screens/routes.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});
afterEach(() => changeLanguage('lv'));

/** The example without the answers to these, and what the review says of it. */
function review(without: readonly QuestionId[]) {
  cleanup();
  const answers = { ...exampleFile('residence-declaration').answers };
  for (const id of without) delete answers[id];
  renderIn(openSession(answered(answers)), <ReviewPage />);
  const line = screen.getByText(/pabeigt[is]\.|complete\./);
  const links = within(line).queryAllByRole('link');
  return {
    text: line.textContent,
    links: links.map((link) => link.getAttribute('href')),
    names: links.map((link) => link.getAttribute('aria-label')),
  };
}

test('the review says at its top how many answers are complete, and leads to the others, first those that could decide', () => {
  const { text, links, names } = review(['q04', 'q11', 'q16', 'q20']);
  expect(text).toBe('20 no 24 pabeigti. Vēl: 16., 11., 4., 20.');
  expect(links).toEqual(
    (['q16', 'q11', 'q04', 'q20'] as const).map((id) => href(routes.question('a-1', id, 'review'))),
  );
  expect(names).toEqual([16, 11, 4, 20].map((number) => `${number}.\u00a0jautājums`));
});

test('the words of the review agree with their numbers; nothing is left to do where all is complete', async () => {
  expect(review([]).text).toBe('24 no 24 pabeigti.');
  expect(review(['q07', 'q16', 'q21']).text).toMatch(/^21 no 24 pabeigts\. /);
  expect(review(QUESTION_IDS.slice(1)).text).toMatch(/^1 no 24 pabeigts\. /);
  expect(review(QUESTION_IDS.slice(13)).text).toMatch(/^13 no 24 pabeigti\. /);
  await changeLanguage('en');
  await allWords();
  expect(review([]).text).toBe('24 of 24 complete.');
  expect(review(['q07']).text).toBe('23 of 24 complete. Still to do: question 7.');
  expect(review(['q01', 'q07']).text).toMatch(/^22 of 24 complete\. Still to do: questions \d+, \d+\.$/);
});
