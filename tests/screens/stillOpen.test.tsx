import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { allWords, changeLanguage, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import ReviewPage from '../../src/screens/ReviewPage.tsx';
import { href, routes } from '../../src/screens/routes.ts';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile, plainSpaces } from '../support/summary.ts';

const ALL = QUESTION_IDS.length;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});
afterEach(() => changeLanguage('lv'));

/** The words of the review for the example, without these answers. */
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

test('the review says at the top how many answers are complete, and links to the others', () => {
  const { text, links, names } = review(['q04', 'q11', 'q16', 'q20']);
  expect(text).toMatch(
    new RegExp(
      `^${ALL - 4} no ${ALL} pabeigt[is]\\. Vēl: 4\\., 11\\., 16\\., 20\\. \\(var noteikt ieteikumu\\)$`,
    ),
  );
  expect(links).toEqual(
    (['q04', 'q11', 'q16', 'q20'] as const).map((id) => href(routes.question('a-1', id, 'review'))),
  );
  expect(names).toEqual([4, 11, 16, 20].map((number) => `${number}.\u00a0jautājums`));
});

test('questions that could decide the recommendation come first and are marked; the rest follow by number', () => {
  const { text } = review(['q07', 'q13', 'q16', 'q11', 'q12']);
  expect(text).toMatch(/Vēl: 7\. \(var noteikt ieteikumu\), 11\., 12\., 13\., 16\.$/);
  expect(review(['q13', 'q12']).text).toMatch(/Vēl: 12\., 13\.$/);
});

test('the review says what a question in progress still lacks', () => {
  cleanup();
  renderIn(openSession(answered({ q21: { needed: 'yes' }, q16: { needed: 'yes' } })), <ReviewPage />);
  const row = (name: string) => screen.getByText(name, { exact: false, selector: 'dt' }).parentElement;
  expect(row('21.')?.textContent).toMatch(
    /iesākts.*Vēl 2\s?izvēles: Vai ir izvērtētas personas datu aizsardzības prasības\?, Vai ir izvērtētas Iesniegumu likuma prasības\?/,
  );
  expect(row('16.')?.textContent).toContain('vēl nezinām');
  expect(row('16.')?.textContent).not.toContain('Vēl 1');
});

test('once all is answered the way to the result stands above the answers too', () => {
  const ways = (without: readonly QuestionId[]) => {
    review(without);
    return screen.getAllByRole('link', { name: 'Skatīt rezultātu' }).map((link) => {
      const [heading] = screen.getAllByRole('heading', { level: 2 });
      return Boolean(heading && link.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
  };
  expect(ways([])).toEqual([true, false]);
  expect(ways(['q07'])).toEqual([false]);
});

test('the words of the review agree with their numbers, and say so if everything is complete', async () => {
  const starts = (words: string) => new RegExp(`^${words}\\. `);
  expect(review([]).text).toMatch(new RegExp(`^${ALL} no ${ALL} pabeigt[is]\\.$`));
  expect(review(QUESTION_IDS.slice(21)).text).toMatch(starts(`21 no ${ALL} pabeigts`));
  expect(review(QUESTION_IDS.slice(1)).text).toMatch(starts(`1 no ${ALL} pabeigts`));
  expect(review(QUESTION_IDS.slice(13)).text).toMatch(starts(`13 no ${ALL} pabeigti`));
  await changeLanguage('en');
  await allWords();
  expect(review([]).text).toBe(`${ALL} of ${ALL} complete.`);
  expect(plainSpaces(review(['q24']).text ?? '')).toBe(
    `${ALL - 1} of ${ALL} complete. Still to do: question 24.`,
  );
  expect(review(['q01', 'q07']).text).toMatch(
    new RegExp(`^${ALL - 2} of ${ALL} complete\\. Still to do: questions 1\\b.*\\b7\\b.*\\.$`),
  );
});
