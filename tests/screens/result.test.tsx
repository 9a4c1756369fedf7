import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import ResultPage from '../../src/screens/ResultPage.tsx';
import { answered, openSession, renderIn } from '../support/session.tsx';

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

function openResult(answers: Answers) {
  renderIn(openSession(answered(answers)), <ResultPage />);
  return () => screen.getAllByRole('heading', { level: 2 }).length;
}

test('before the first answer the result leads to the question that brings most', () => {
  const headings = openResult({});
  expect(headings()).toBe(1);
  expect(screen.getByRole('link', { name: 'Sākt ar 1.\u00a0jautājumu' }).getAttribute('href')).toBe(
    '#/a/a-1/q01',
  );
});

test('one answer, even one that is not known yet, brings the findings', () => {
  const headings = openResult({ q07: { dontKnow: true } });
  expect(headings()).toBeGreaterThan(5);
  expect(screen.queryByRole('link', { name: /^Sākt ar/ })).toBeNull();
});
