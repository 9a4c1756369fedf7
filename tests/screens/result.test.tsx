import { cleanup, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import SummaryPage from '../../src/screens/paper/SummaryPage.tsx';
import ResultPage from '../../src/screens/result/ResultPage.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';
import { exampleFile } from '../support/summary.ts';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

function openResult(answers: Answers) {
  renderIn(openSession(answered(answers)), <ResultPage />);
  return () => screen.getAllByRole('heading', { level: 2 }).length;
}

test('before the first answer the result links to the most useful question', () => {
  const headings = openResult({});
  expect(headings()).toBe(1);
  expect(screen.getByRole('link', { name: 'Sākt ar 1.\u00a0jautājumu' }).getAttribute('href')).toBe(
    '#/a/a-1/q01',
  );
});

test('the findings appear with the first answer, even with "we don’t know yet"', () => {
  const headings = openResult({ q07: { dontKnow: true } });
  expect(headings()).toBeGreaterThan(5);
  expect(screen.queryByRole('link', { name: /^Sākt ar/ })).toBeNull();
});

test('with few answers the result makes no claim about unknown ones, and its main action is to go on', () => {
  const { answers } = exampleFile('residence-declaration');
  openResult({ q02: answers.q02, q12: answers.q12 } as Answers);
  expect(
    screen.getByRole('heading', {
      name: new RegExp(`^Par nosacījumiem vēl nevar spriest \\(zināmas\\s2\\sno\\s${QUESTION_IDS.length}\\D`),
    }),
  ).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Nosacījumu nav' })).toBeNull();
  expect(screen.queryByRole('heading', { name: /^Iemeslu (par|pret) nav$/ })).toBeNull();
  const goOn = screen.getByRole('link', { name: /^Turpināt ar \d+\.\u00a0jautājumu$/ });
  expect(goOn.className).toContain('govuk-button');
  expect(screen.getByRole('link', { name: 'Atvērt kopsavilkumu drukai' }).className).not.toContain('button');
  cleanup();
  openResult(answers);
  expect(screen.queryByRole('heading', { name: /^Par nosacījumiem vēl nevar spriest/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Atvērt kopsavilkumu drukai' }).className).toContain(
    'govuk-button',
  );
});

test('recommendations that are ruled out are struck through, beside the words on how firm the rest is', () => {
  openResult(exampleFile('dog-registration-quick').answers);
  const rungs = [...document.querySelectorAll('.verdict .ladder > li')];
  expect(
    rungs.map((rung) => [rung.querySelector('s') !== null, rung.className.match(/--(\w+)/)?.[1]]),
  ).toEqual([
    [true, 'ruledOut'],
    [false, 'settled'],
    [true, 'ruledOut'],
    [true, 'ruledOut'],
  ]);
  expect(screen.getByText('Balstās uz 11 aplēsēm, bez skaitļiem').className).toContain('govuk-heading-l');
  expect(screen.getByText(/tāds pats tikai 53 reizēs no 100\.$/)).toBeTruthy();
  cleanup();
  openResult(exampleFile('event-permit-in-progress').answers);
  const possible = [...document.querySelectorAll('.verdict .ladder > li')];
  expect(possible.map((rung) => rung.querySelector('s') !== null)).toEqual([true, false, false, false]);
});

test('page one shows the same recommendations in the words of the decision', () => {
  renderIn(openSession(exampleFile('dog-registration-quick')), <SummaryPage />);
  const rungs = [...document.querySelectorAll('.page-one .ladder > li')];
  expect(rungs.map((rung) => rung.querySelector('s')?.textContent ?? null)).toEqual([
    'Veidot',
    null,
    'Atlikt',
    'Neveidot',
  ]);
  expect(rungs[1]?.textContent).toBe('Veidot ar nosacījumiem');
});

test('a recommendation outside the zone of its mark is explained beside the chart', () => {
  const { answers } = exampleFile('residence-declaration');
  const note = /^Ja spriestu tikai pēc lietderības un gatavības, ieteikums būtu „Veidot”/;
  openResult(answers);
  expect(screen.queryByText(note)).toBeNull();
  cleanup();
  openResult({ ...answers, q01: { ...answers.q01, need: 'existingService' } });
  expect(screen.getByRole('heading', { level: 2, name: /^Neveidot/ })).toBeTruthy();
  expect(screen.getByText(note)).toBeTruthy();
});
