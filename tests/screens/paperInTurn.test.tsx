import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { pointer } from '../../src/answers/model/path.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import SummaryPage from '../../src/screens/paper/SummaryPage.tsx';
import { drawnSince } from '../support/drawn.ts';
import { fullFile } from '../support/fullFiles.ts';
import { openSession, renderIn } from '../support/session.tsx';

const NOTE = pointer('answers', 'q01', 'note');
const annex = () => document.querySelector('.annex')?.textContent ?? '';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

const named = (drawn: readonly { name: string }[] = []) =>
  drawn.map(({ name }) => name).filter((name) => ['PageOne', 'FurtherSheets'].includes(name));

test('page one is drawn first, and the other pages once after it', () => {
  drawnSince();
  renderIn(openSession(fullFile('words')), <SummaryPage />);
  const [first, ...later] = drawnSince()
    .map(named)
    .filter((names) => names.length > 0);
  expect(first).toEqual(['PageOne']);
  expect(later.flat()).toEqual(['FurtherSheets']);
  expect(document.querySelectorAll('.annex__answer')).toHaveLength(QUESTION_IDS.length);
});

test('a keystroke in the decision draws page one at once and the other pages after it', () => {
  renderIn(openSession(fullFile('words')), <SummaryPage />);
  drawnSince();
  const by = document.querySelector('.decision-entry input[type=text]');
  fireEvent.change(by as Element, { target: { value: 'Ilze' } });
  const [first] = drawnSince()
    .map(named)
    .filter((names) => names.length > 0);
  expect(first).toEqual(['PageOne']);
});

test('print has all pages in their present state, including those to be drawn later', async () => {
  const session = openSession(fullFile('words'));
  renderIn(session, <SummaryPage />);
  // Outside tests, React draws deferred parts when the browser has time. This switches that on.
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    session.change(NOTE, 'Piezīme tieši pirms drukas');
    await Promise.resolve();
    expect(annex()).not.toContain('Piezīme tieši pirms drukas');
    window.dispatchEvent(new Event('beforeprint'));
    expect(annex()).toContain('Piezīme tieši pirms drukas');
  } finally {
    environment.IS_REACT_ACT_ENVIRONMENT = true;
  }
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(annex()).toContain('Piezīme tieši pirms drukas');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});
