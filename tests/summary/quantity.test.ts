import { expect, test } from 'vitest';
import { between, betweenOr, score } from '../../src/summary/quantity.ts';
import { lowerFirst } from '../../src/summary/source.ts';
import { plainSpaces, TRANSLATE } from '../support/summary.ts';

const { lv, en } = TRANSLATE;

test('a range names its unit once and its smaller end first', () => {
  expect(between(lv, [900, 540], 'integer')).toBe('540–900');
  expect(plainSpaces(between(lv, [19.6, 11.2], 'money'))).toBe('11,20–19,60 €');
  expect(plainSpaces(between(lv, [0.14, 0.4], 'share'))).toBe('14–40 %');
  expect(between(en, [0.14, 0.4], 'share')).toBe('14–40%');
});

test('ends that print the same are one number', () => {
  expect(between(lv, [540.1, 540.4], 'integer')).toBe('540');
});

test('a negative end is told with "from … to", not with two dashes', () => {
  expect(plainSpaces(between(lv, [-8051, 22258], 'moneyRound'))).toBe('no −8 051 € līdz 22 258 €');
});

test('infinity is a word, alone or at the worse end', () => {
  expect(betweenOr(lv, [Infinity, Infinity], 'years', 'neatmaksājas')).toBe('neatmaksājas');
  expect(betweenOr(lv, [Infinity, 2], 'years', 'neatmaksājas')).toBe('2,0, sliktākajā gadījumā neatmaksājas');
  expect(betweenOr(lv, [3, 2], 'years', 'neatmaksājas')).toBe('2,0–3,0');
});

test('a score never seems to reach a threshold that it misses', () => {
  expect(score(lv, [59.97, 60])).toBe('59–60');
  expect(score(lv, [60 - 1e-10, 60])).toBe('60');
});

test('the second part of a sentence begins small, abbreviations and quotations do not', () => {
  expect(lowerFirst('Elektroniski notiks')).toBe('elektroniski notiks');
  expect(lowerFirst('E-pakalpojums')).toBe('e-pakalpojums');
  expect(lowerFirst('A case')).toBe('a case');
  expect(lowerFirst('MK noteikumi')).toBe('MK noteikumi');
  expect(lowerFirst('„Nosaukums”')).toBe('„Nosaukums”');
});
