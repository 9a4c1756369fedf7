import { expect, test } from 'vitest';
import type { Key } from '../../locales/words.ts';
import { createTranslate } from '../../src/i18n/createTranslate.ts';

const words = {
  ui: {
    questions_zero: '{{count}} jautājumu',
    questions_one: '{{count}} jautājums',
    questions_other: '{{count}} jautājumi',
    cost: 'Izmaksās {{cost, money}}, pašlaik {{now, moneyRound}}: {{parts, list}} <b>&</b>',
  },
};
const english = { ui: { questions_one: '{{count}} question', questions_other: '{{count}} questions' } };
const questions = 'ui.questions' as Key;

test.each([
  [0, '0 jautājumu', '0 questions'],
  [1, '1 jautājums', '1 question'],
  [2, '2 jautājumi', '2 questions'],
  [10, '10 jautājumu', '10 questions'],
  [11, '11 jautājumu', '11 questions'],
  [21, '21 jautājums', '21 questions'],
  [22, '22 jautājumi', '22 questions'],
  [100, '100 jautājumu', '100 questions'],
  [111, '111 jautājumu', '111 questions'],
])('%i takes the right plural', (count, latvian, inEnglish) => {
  expect(createTranslate('lv', words)(questions, { count })).toBe(latvian);
  expect(createTranslate('en', english)(questions, { count })).toBe(inEnglish);
});

test('texts name the format of their values, and nothing is escaped', () => {
  const t = createTranslate('lv', words);
  expect(t('ui.cost' as Key, { cost: 4.2, now: 1200, parts: ['a', 'b'] })).toBe(
    'Izmaksās 4,20\u00a0€, pašlaik 1\u00a0200\u00a0€: a un b <b>&</b>',
  );
});

test('a missing text and a missing value are errors', () => {
  const t = createTranslate('lv', words);
  expect(() => t('ui.nothing' as Key)).toThrow('ui.nothing');
  expect(() => t('ui.cost' as Key, { now: 1, parts: [] })).toThrow('cost');
});
