import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { fullFile } from '../support/fullFiles.ts';
import { openSession, renderIn } from '../support/session.tsx';

/** The number of elements on the page of a question when every list is full. */
const NODES = 2600;

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
  await loadScoring();
  await import('../../src/screens/question/AnyFields.tsx');
});

/** Counts how often answers are assessed. Each assessment puts a new result into a WeakMap, which is counted. */
function countAssessed(): () => number {
  const set = vi.spyOn(WeakMap.prototype, 'set');
  return () => {
    const results = set.mock.calls.filter(([, value]) => value?.recommendation && value?.signals);
    set.mockRestore();
    return results.length;
  };
}

/** Opens the page of a question with every list full, and waits for its result. */
async function open(question: QuestionId): Promise<void> {
  renderIn(openSession(fullFile('words')), <QuestionPage question={question} go={() => {}} />);
  await waitFor(() => expect(document.querySelectorAll('form input').length).toBeGreaterThan(3));
  await screen.findByText(/^Šis jautājums|^Ko dod/).catch(() => {});
}

test.each([
  ['q05', '.group-table input'],
  ['q17', '.rows .card input'],
  ['q01', 'textarea'],
] as const)('each key on %s assesses the answers once', async (question, selector) => {
  await open(question);
  const [field] = document.querySelectorAll(selector);
  const assessed = countAssessed();
  for (let key = 1; key <= 10; key++) {
    fireEvent.change(field as Element, { target: { value: '1'.repeat(key) } });
  }
  expect(assessed()).toBe(10);
});

test.each(['q01', 'q05', 'q12', 'q17'] as const)(
  'a choice on %s assesses the answers once',
  async (question) => {
    await open(question);
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const assessed = countAssessed();
    fireEvent.click(radios.find(({ checked }) => !checked) as Element);
    expect(assessed()).toBe(1);
  },
);

test.each(['q04', 'q17', 'q22'] as const)(
  'the page of %s has no more elements than stated here',
  async (question) => {
    await open(question);
    expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(NODES);
  },
);
