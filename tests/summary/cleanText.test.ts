import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/answers/model/cleanText.ts';
import { csvText } from '../../src/summary/csvText.ts';
import { SEED } from '../support/arbitraries.ts';

test('words stay apart at unusual line ends, and characters that no file can hold are removed', () => {
  expect(cleanText('viens\u000Bdivi\u2028trīs\u000Cčetri')).toBe('viens\ndivi\ntrīs\nčetri');
  expect(cleanText('a\uFFFEb\uFFFF\u{1FFFE}\uFDD0\uD800c\u0000\u0007')).toBe('abc');
  expect(cleanText('ēģļ 👩‍👩‍👧\t\r\n')).toBe('ēģļ 👩‍👩‍👧\t\r\n');
});

const cellOf = (text: string) => csvText([[text]], 'lv').slice(1, -2);

test.each(['\u0000=1+1', '\u0007\u0000@SUM(A1)', '\uFFFE=1', ' =1+1', '\u200B=1+1', '\uFEFF+1'])(
  'a spreadsheet does not read %j as a formula',
  (text) => {
    expect(cellOf(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('no text begins as a formula, and none loses a letter', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '\u0000', ' ', 'a', '-', '\t') }),
  );
  fc.assert(
    fc.property(text, (any) => {
      const cell = cellOf(any).replace(/^"/, '');
      expect(/^[\p{Z}\p{Cf}\p{Cc}]*[=+@\t]/u.test(cell)).toBe(false);
      expect(cell.replace(/\P{L}/gu, '')).toBe(any.replace(/\P{L}/gu, ''));
    }),
    { seed: SEED },
  );
});
