import { expect, test } from 'vitest';
import { between, betweenOr, duration, ends, exactly, score } from '../../src/summary/quantity.ts';
import { lowerFirst } from '../../src/summary/source.ts';
import { plainSpaces, TRANSLATE } from '../support/summary.ts';

const { lv, en } = TRANSLATE;

test('a range has its unit once, and its smaller end first', () => {
  expect(between(lv, [900, 540], 'integer')).toBe('540–900');
  expect(plainSpaces(between(lv, [3.4, 1.2], 'money'))).toBe('1,20–3,40 €');
  expect(plainSpaces(between(lv, [0.14, 0.4], 'share'))).toBe('14–40 %');
  expect(between(en, [0.14, 0.4], 'share')).toBe('14–40%');
});

test.each([
  ['moneyRound', [2_030_988, 4_234_887], '2 000 000–4 300 000 €'],
  ['moneyRound', [-8051, 22_258], 'no −8 100 € līdz 23 000 €'],
  ['moneyRound', [-22_258, -8051], 'no −23 000 € līdz −8 000 €'],
  ['moneyRound', [0, 1201], '0–1 300 €'],
  // Without cents if neither end has any.
  ['money', [19.6, 11.2], '11–20 €'],
  ['money', [8.46, 10.34], '8,40–11,00 €'],
  ['money', [0.004, 0.126], '0,00–0,13 €'],
  ['integer', [992, 1010], '990–1 100'],
  ['integer', [3.2, 12], '3–12'],
  ['number', [4.37, 9.83], '4,3–9,9'],
  ['share', [0.043, 0.996], '4–100 %'],
  // A number with two digits stays as it is, in spite of binary fractions.
  ['money', [0.07, 0.29], '0,07–0,29 €'],
  ['share', [0.14, 0.57], '14–57 %'],
  ['money', [1.1 * 3, 2.2 * 3], '3,30–6,60 €'],
  ['integer', [1000, 9900], '1 000–9 900'],
] as const)('a rough figure promises no more than is known: %s %j is %s', (format, bounds, text) => {
  expect(plainSpaces(between(lv, bounds, format))).toBe(text);
});

test('exact figures, points, and figures that readers compute again by hand are not rounded', () => {
  expect(plainSpaces(between(lv, [2_030_988, 2_030_988], 'moneyRound'))).toBe('2 030 988 €');
  expect(between(lv, [540.1, 540.4], 'integer')).toBe('540');
  expect(plainSpaces(exactly(lv, [2_030_988, 4_234_887], 'integer'))).toBe('2 030 988–4 234 887');
  expect(exactly(lv, [31.81, 24.41], 'number')).toBe('24,41–31,81');
});

test('the columns of a table have the same ends, at worst first', () => {
  expect(ends(lv, [-203_512, -166_488], 'moneyRound').map(plainSpaces)).toEqual(['−210 000 €', '−160 000 €']);
  expect(ends(lv, [19.64, 11.26], 'money').map(plainSpaces)).toEqual(['20 €', '11 €']);
});

test('an infinite figure is a phrase, alone or at the worse end', () => {
  expect(betweenOr(lv, [Infinity, Infinity], 'years', 'neatmaksājas')).toBe('neatmaksājas');
  expect(betweenOr(lv, [Infinity, 2], 'years', 'neatmaksājas')).toBe('2, sliktākajā gadījumā neatmaksājas');
  expect(betweenOr(lv, [Infinity, 4.29], 'money', 'nav')).toBe('4,20\u00a0€, sliktākajā gadījumā nav');
  expect(betweenOr(lv, [3, 2], 'years', 'neatmaksājas')).toBe('2–3');
});

test('a score never seems to reach a threshold that it misses', () => {
  expect(score(lv, [59.97, 60])).toBe('59–60');
  expect(score(lv, [60 - 1e-10, 60])).toBe('60');
});

test('the second part of a sentence begins with a small letter, except abbreviations and quotations', () => {
  expect(lowerFirst('Elektroniski notiks')).toBe('elektroniski notiks');
  expect(lowerFirst('E-pakalpojums')).toBe('e-pakalpojums');
  expect(lowerFirst('A case')).toBe('a case');
  expect(lowerFirst('MK noteikumi')).toBe('MK noteikumi');
  expect(lowerFirst('„Nosaukums”')).toBe('„Nosaukums”');
});

test('a small amount is never shown as zero', () => {
  expect(plainSpaces(between(lv, [0.0007, 0.0007], 'money'))).toBe('mazāk nekā 0,01 €');
  expect(between(en, [0.0049, 0.0049], 'money')).toBe('less than €0.01');
  expect(plainSpaces(between(lv, [0, 0], 'money'))).toBe('0,00 €');
  expect(plainSpaces(between(lv, [0.005, 0.005], 'money'))).toBe('0,01 €');
  expect(duration(lv, [0.001, 0.001], 'within')).toBe('ātrāk nekā mēnesī');
  expect(duration(lv, [0.0001, 0.08], 'long')).toBe('mazāk par mēnesi');
  expect(duration(en, [0.001, 0.001], 'within')).toBe('in less than a month');
  expect(plainSpaces(duration(lv, [0, 0], 'long'))).toBe('0 gadu');
});
