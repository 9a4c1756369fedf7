import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinDate, parseDate, splitDate } from '../../../src/answers/edit/dateText.ts';
import { formatForEditing, readText } from '../../../src/answers/edit/fields.ts';
import { parseNumber } from '../../../src/answers/edit/numberText.ts';

const NBSP = '\u00a0';

describe('typed numbers', () => {
  test.each([
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1 234,5', 1234.5],
    [`1${NBSP}234${NBSP}567,89`, 1234567.89],
    ['1\u202f234', 1234],
    ['  12 ', 12],
    ['5,', 5],
    ['6000,-', 6000],
    ['6 000.–', 6000],
    [',5', 0.5],
    ['007', 7],
    ['4,27', 4.27],
    ['-0', 0],
    ['1000000000', 1e9],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text, 'eur')).toEqual({ value });
  });

  test.each([
    ['12,5,3', 'ambiguousNumber'],
    ['1.234,50', 'ambiguousNumber'],
    ['1,234.50', 'ambiguousNumber'],
    ['12 34', 'notNumber'],
    ['1234 567', 'notNumber'],
    ['kādi 4', 'notNumber'],
    ['1e5', 'notNumber'],
    ['0x10', 'notNumber'],
    ['Infinity', 'notNumber'],
    ['5 €', 'notNumber'],
    [',', 'notNumber'],
    ['-', 'notNumber'],
    [',-', 'notNumber'],
    ['1.234,-', 'notNumber'],
    ['12,5,-', 'notNumber'],
    [' ', 'notNumber'],
    ['1,234', 'decimals'],
    ['1.500', 'decimals'],
    ['-5', 'negative'],
    ['−0,01', 'negative'],
    ['1000000000,01', 'tooLarge'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseNumber(text, 'eur')).toMatchObject({ problem: { code } });
  });

  test('years are whole, from 1 to 50', () => {
    expect(parseNumber('5,5', 'years')).toEqual({ problem: { code: 'notWhole' } });
    expect(parseNumber('0', 'years')).toEqual({ problem: { code: 'tooSmall', params: { min: 1 } } });
    expect(parseNumber('51', 'years')).toEqual({ problem: { code: 'tooLarge', params: { max: 50 } } });
    expect(parseNumber('50', 'years')).toEqual({ value: 50 });
  });

  test('a value written for editing is read back as itself, in both languages', () => {
    const cents = fc.integer({ min: 0, max: 1e11 }).map((n) => Number((n / 100).toFixed(2)));
    fc.assert(
      fc.property(cents, fc.constantFrom('lv' as const, 'en' as const), (value, language) => {
        expect(parseNumber(formatForEditing(value, language), 'eur')).toEqual({ value });
      }),
    );
  });

  test('decimal comma in Latvian, point in English, no grouping', () => {
    expect(formatForEditing(1234.5, 'lv')).toBe('1234,5');
    expect(formatForEditing(1234.5, 'en')).toBe('1234.5');
  });
});

describe('typed dates', () => {
  test.each([
    ['31.3.2027', '2027-03-31'],
    ['29.02.2028', '2028-02-29'],
    [' 1 . 1 . 2026 ', '2026-01-01'],
    ['2026-11-30', '2026-11-30'],
  ])('%j is %s', (text, value) => {
    expect(parseDate(text)).toEqual({ value });
  });

  test.each([
    ['29.2.2027', 'dateUnreal'],
    ['31.4.2027', 'dateUnreal'],
    ['1.13.2027', 'dateUnreal'],
    ['1.0.2027', 'dateUnreal'],
    ['0.1.2027', 'dateUnreal'],
    ['1.1.27', 'dateYear'],
    ['1..2027', 'dateIncomplete'],
    ['5..', 'dateIncomplete'],
    ['rīt', 'dateForm'],
    ['1.marts.2027', 'dateForm'],
    ['2027-02-29', 'dateForm'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseDate(text)).toEqual({ problem: { code } });
  });

  test('the three fields come back as they were typed', () => {
    expect(joinDate(' ', '', '')).toBe('');
    expect(splitDate(joinDate('31', '2', '27'))).toEqual(['31', '2', '27']);
    expect(splitDate('2027-03-05')).toEqual(['5', '3', '2027']);
    expect(splitDate(formatForEditing('2027-03-05', 'lv', 'date'))).toEqual(['5', '3', '2027']);
  });

  test.each([
    ['5.3.2026', '2026-03-05'],
    ['05.03.2026.', '2026-03-05'],
    [' 05. 03. 2026. ', '2026-03-05'],
    ['5 3 2026', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
  ])('the whole date %j in the field of the day is %s', (text, value) => {
    const joined = joinDate(text, '', '');
    expect(parseDate(joined)).toEqual({ value });
    expect(splitDate(joined).map(Number)).toEqual([5, 3, 2026]);
  });

  test.each(['5.', '5.3', '5.3.', '5.3.202', '5/3/202', '2026-03-0', '.', '..'])(
    '%j in the field of the day stays as it was typed',
    (text) => expect(splitDate(joinDate(text, '', ''))).toEqual([text, '', '']),
  );

  test('points after the day and the month are those of ordinals', () => {
    expect(parseDate(joinDate('5.', '3.', '2026.'))).toEqual({ value: '2026-03-05' });
  });

  test('nothing is spread where the month or the year has its own field filled', () => {
    expect(splitDate(joinDate('5.3.2026', '4', ''))).toEqual(['5.3.2026', '4', '']);
    expect(splitDate(joinDate('5.3.2026.', '', '2027'))).toEqual(['5.3.2026.', '', '2027']);
  });

  test('whatever is typed, what is stored and shown again is stored as the same', () => {
    const part = fc.oneof(fc.string(), fc.stringMatching(/^[\d./ -]{0,12}$/));
    fc.assert(
      fc.property(part, part, part, (day, month, year) => {
        const stored = joinDate(day, month, year);
        expect(joinDate(...splitDate(stored))).toBe(stored);
        const digits = (text: string) => [...text].filter((each) => /\d/.test(each)).sort();
        expect(digits(stored)).toEqual(digits(day + month + year));
      }),
    );
  });
});

describe('other fields', () => {
  test('an option may come as the text of its radio button', () => {
    expect(readText({ kind: 'choice', options: [1, 2, 3] }, '3')).toEqual({ value: 3 });
    expect(readText({ kind: 'choice', options: [1, 2, 3] }, '4')).toEqual({ problem: { code: 'option' } });
    expect(readText({ kind: 'boolean' }, 'false')).toEqual({ value: false });
    expect(readText({ kind: 'boolean' }, 'no')).toEqual({ problem: { code: 'option' } });
  });

  test('a text says how long it is and may be', () => {
    const problem = { code: 'tooLong', params: { max: 3, length: 4 } };
    expect(readText({ kind: 'text', max: 3 }, 'abcd')).toEqual({ problem });
    expect(readText({ kind: 'text', max: 3 }, 'a\u{1F4CE}c')).toEqual({ value: 'a\u{1F4CE}c' });
  });
});
