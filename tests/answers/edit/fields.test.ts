import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, splitDate } from '../../../src/answers/edit/dateText.ts';
import { formatForEditing, readText } from '../../../src/answers/edit/fields.ts';
import { formatNumber, parseNumber } from '../../../src/answers/edit/numberText.ts';
import { joinDate } from '../../../src/answers/edit/typedDate.ts';
import { UNITS, type Unit } from '../../../src/questionnaire/field.ts';

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
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234.567,8', 1234567.8],
    ['1.234.567', 1234567],
    ['1.234,-', 1234],
    ["1'234.50", 1234.5],
    ['1’234’567', 1234567],
    [`12${NBSP}500,00${NBSP}€`, 12500],
    ['12 500,00 EUR', 12500],
    ['€ 12', 12],
    ['€12,500.00', 12500],
    ['EUR 12', 12],
    ['12 eiro', 12],
    ['6 000,- EUR', 6000],
    ['\ufeff1\u200b2\u200e\u2069', 12],
    ['1\u2007234\u3000567', 1234567],
    ['１２，５', 12.5],
    ['5\r\n', 5],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text, 'eur')).toEqual({ value });
  });

  test.each([
    ['12,5,3', 'ambiguousNumber'],
    ['1.234.56', 'ambiguousNumber'],
    ['1,23.456,7', 'ambiguousNumber'],
    ['1 234.567,89', 'ambiguousNumber'],
    ['12 34', 'notNumber'],
    ['1234 567', 'notNumber'],
    ['kādi 4', 'notNumber'],
    ['1e5', 'notNumber'],
    ['0x10', 'notNumber'],
    ['Infinity', 'notNumber'],
    [',', 'notNumber'],
    ['-', 'notNumber'],
    [',-', 'notNumber'],
    ['12,5,-', 'ambiguousNumber'],
    ["1'23", 'notNumber'],
    ['120\n450', 'notNumber'],
    ['120\t450', 'notNumber'],
    ['5²', 'notNumber'],
    ['€', 'notNumber'],
    ['85 %', 'otherUnit'],
    ['5 gadi', 'otherUnit'],
    ['12 € gadā', 'otherUnit'],
    ['$5', 'otherUnit'],
    ['USD 5', 'otherUnit'],
    ['12 tūkst. $', 'otherUnit'],
    ['tūkst.', 'notNumber'],
    ['24 kg', 'otherUnit'],
    ['1,234567 tūkst.', 'decimals'],
    ['1.234 €', 'decimals'],
    [' ', 'notNumber'],
    ['1,234', 'decimals'],
    ['1.500', 'decimals'],
    ['-5', 'negative'],
    ['−0,01', 'negative'],
    ['–5 €', 'negative'],
    ['1000000000,01', 'tooLarge'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseNumber(text, 'eur')).toMatchObject({ problem: { code } });
  });

  test.each<[Unit, string, number]>([
    ['percent', '85 %', 85],
    ['percent', '85,5%', 85.5],
    ['percent', '85 procenti', 85],
    ['years', '5 gadi', 5],
    ['years', '1 gads', 1],
    ['years', '10 g.', 10],
    ['years', '5 years', 5],
    ['minutes', '12,5 min.', 12.5],
    ['minutes', '30 minūtes', 30],
    ['eurPerYear', '38 000 € gadā', 38000],
    ['eurPerYear', '38 000 EUR/gadā', 38000],
    ['eurPerYear', '€ 38,000.00', 38000],
    ['eurPerCase', '4,20 € par gadījumu', 4.2],
    ['casesPerMonth', '1 550 gadījumi mēnesī', 1550],
    ['casesPerMonth', '450 gab.', 450],
    ['casesPerMonth', '450 reizes mēnesī', 450],
    ['casesPerMonth', '1 550/mēn.', 1550],
    ['casesPerYear', '18 420 cases a year', 18420],
  ])('in %s, %j is %d: the text may repeat the unit of the field', (unit, text, value) => {
    expect(parseNumber(text, unit)).toEqual({ value });
  });

  test.each<[Unit, string, number]>([
    ['eur', '24 tūkst.', 24_000],
    ['eur', '24 tūkst. €', 24_000],
    ['eur', '24 tūkstoši eiro', 24_000],
    ['eur', '1,2 milj.', 1_200_000],
    ['eur', '1,2 miljoni EUR', 1_200_000],
    ['eur', '1.005 mln', 1_005_000],
    ['eur', '24 thousand', 24_000],
    ['eur', '€24k', 24_000],
    ['eur', '1.2 million euros', 1_200_000],
    ['eurPerYear', '38 tūkst. € gadā', 38_000],
    ['casesPerMonth', '1,5 tūkst. gadījumu mēnesī', 1500],
  ])('in %s, %j is %d: thousands and millions are said in words', (unit, text, value) => {
    expect(parseNumber(text, unit)).toEqual({ value });
  });

  test.each<[Unit, string]>([
    ['percent', '5 €'],
    ['years', '60 mēneši'],
    ['years', '85 %'],
    ['minutes', '2 h'],
    ['eurPerYear', '100 € mēnesī'],
    ['eurPerCase', '100 € gadā'],
    ['casesPerMonth', '18 420 gadā'],
    ['casesPerYear', '1 550 mēnesī'],
  ])('in %s, %j is refused because it has another unit', (unit, text) => {
    expect(parseNumber(text, unit)).toEqual({ problem: { code: 'otherUnit' } });
  });

  test('a number without a unit is read by the same rules', () => {
    expect(readText({ kind: 'finite' }, ' −1 234,125 ')).toEqual({ value: -1234.125 });
    expect(readText({ kind: 'finite' }, '1'.repeat(400))).toEqual({ problem: { code: 'notNumber' } });
    expect(readText({ kind: 'finite' }, '5 %')).toEqual({ problem: { code: 'otherUnit' } });
  });

  test('years are whole, from 1 to 50', () => {
    expect(parseNumber('5,5', 'years')).toEqual({ problem: { code: 'notWhole' } });
    expect(parseNumber('0', 'years')).toEqual({ problem: { code: 'tooSmall', params: { min: 1 } } });
    expect(parseNumber('51', 'years')).toEqual({ problem: { code: 'tooLarge', params: { max: 50 } } });
    expect(parseNumber('50', 'years')).toEqual({ value: 50 });
  });

  test('a value written for editing is read back unchanged, with both decimal signs', () => {
    const cents = fc.integer({ min: 0, max: 1e11 }).map((n) => Number((n / 100).toFixed(2)));
    fc.assert(
      fc.property(cents, fc.constantFrom(',' as const, '.' as const), (value, sign) => {
        expect(parseNumber(formatForEditing(value, sign), 'eur')).toEqual({ value });
      }),
    );
  });

  test('a displayed number is read back unchanged, in every unit and with both decimal signs', () => {
    const units = Object.keys(UNITS) as Unit[];
    const written = fc.constantFrom(...units).chain((unit) => {
      const { min, max, decimals } = UNITS[unit];
      const ten = 10 ** decimals;
      const value = fc.integer({ min: min * ten, max: max * ten }).map((n) => n / ten);
      return fc.record({ unit: fc.constant(unit), value, sign: fc.constantFrom(',', '.') });
    });
    fc.assert(
      fc.property(written, ({ unit, value, sign }) => {
        expect(parseNumber(formatNumber(value, unit, sign), unit)).toEqual({ value });
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[number, Unit, ',' | '.', string]>([
    [180000, 'eur', ',', `180${NBSP}000`],
    [180000, 'eur', '.', `180${NBSP}000`],
    [38.5, 'eurPerCase', ',', '38,50'],
    [1238.5, 'eurPerYear', '.', `1${NBSP}238.50`],
    [1238.5, 'casesPerMonth', ',', `1${NBSP}238,5`],
    [85.5, 'percent', '.', '85.5'],
    [100, 'percent', ',', '100'],
    [0, 'eur', ',', '0'],
  ])('%d in %s with %j is shown as %j', (value, unit, sign, text) => {
    expect(formatNumber(value, unit, sign)).toBe(text);
  });

  test('the decimal sign is the given one, and digits are not grouped', () => {
    expect(formatForEditing(1234.5, ',')).toBe('1234,5');
    expect(formatForEditing(1234.5, '.')).toBe('1234.5');
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
    expect(splitDate(formatForEditing('2027-03-05', ',', 'date'))).toEqual(['5', '3', '2027']);
  });

  test.each([
    ['5.3.2026', '2026-03-05'],
    ['05.03.2026.', '2026-03-05'],
    [' 05. 03. 2026. ', '2026-03-05'],
    ['5 3 2026', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['05-03-2026', '2026-03-05'],
    ['2026.03.05.', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['\u200e5.3.2026\u200e', '2026-03-05'],
    ['5. marts 2026', '2026-03-05'],
    ['5 March 2026', '2026-03-05'],
    ['March 5, 2026', '2026-03-05'],
    ['2026. gada 5. marts', '2026-03-05'],
    ['2026. gada 5. martā', '2026-03-05'],
    ['2026.gada 05. martā.', '2026-03-05'],
  ])('the whole date %j typed as the day is %s', (text, value) => {
    const joined = joinDate(text, '', '');
    expect(parseDate(joined)).toEqual({ value });
    expect(splitDate(joined).map(Number)).toEqual([5, 3, 2026]);
  });

  test.each([
    '5.',
    '5.3',
    '5.3.',
    '5.3.202',
    '5/3/202',
    '2026-03-0',
    '5. marts 202',
    '5. lapas 2026',
    '2026. gada 5. mart',
    '.',
    '..',
  ])('%j typed as the day stays as it was typed', (text) =>
    expect(splitDate(joinDate(text, '', ''))).toEqual([text, '', '']),
  );

  test.each(
    Array.from({ length: 12 }, (_, month) => [month + 1, new Date(Date.UTC(2026, month, 5))] as const),
  )('the name of month %d is recognised in both languages once it is typed to the end', (month, day) => {
    const written = (language: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    const name = new Intl.DateTimeFormat('lv', { month: 'long', timeZone: 'UTC' }).format(day);
    for (const text of [written('lv'), written('en-GB'), written('en-US'), `5. ${name} 2026`]) {
      const typed = Array.from(text, (_, end) => text.slice(0, end + 1)).map((part) =>
        joinDate(part, '', ''),
      );
      expect(typed.at(-1)).toBe(`5.${month}.2026`);
      for (const part of typed.slice(0, -1)) expect(part.endsWith('..')).toBe(true);
    }
  });

  test('a full stop may follow the day, the month and the year', () => {
    expect(parseDate(joinDate('5.', '3.', '2026.'))).toEqual({ value: '2026-03-05' });
  });

  test('a whole date in the day field stays there if month or year is filled in', () => {
    expect(splitDate(joinDate('5.3.2026', '4', ''))).toEqual(['5.3.2026', '4', '']);
    expect(splitDate(joinDate('5.3.2026.', '', '2027'))).toEqual(['5.3.2026.', '', '2027']);
  });

  test('any typed date, once stored and shown, is stored the same way again', () => {
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
  test('an option may arrive as the text of its radio button', () => {
    expect(readText({ kind: 'choice', options: [1, 2, 3] }, '3')).toEqual({ value: 3 });
    expect(readText({ kind: 'choice', options: [1, 2, 3] }, '4')).toEqual({ problem: { code: 'option' } });
    expect(readText({ kind: 'boolean' }, 'false')).toEqual({ value: false });
    expect(readText({ kind: 'boolean' }, 'no')).toEqual({ problem: { code: 'option' } });
  });

  test('a text that is too long gives its length and the limit', () => {
    const problem = { code: 'tooLong', params: { max: 3, length: 4 } };
    expect(readText({ kind: 'text', max: 3 }, 'abcd')).toEqual({ problem });
    expect(readText({ kind: 'text', max: 3 }, 'a\u{1F4CE}c')).toEqual({ value: 'a\u{1F4CE}c' });
  });
});

test.each([
  ['www.vraa.gov.lv', 'https://www.vraa.gov.lv'],
  ['likumi.lv/ta/id/1', 'https://likumi.lv/ta/id/1'],
  [' data.gov.lv ', 'https://data.gov.lv'],
  ['\u200bwww.example.museum/a?b#c', 'https://www.example.museum/a?b#c'],
  ['example.org:8080/a', 'https://example.org:8080/a'],
  ['http://www.lv', 'http://www.lv'],
])('the address %j is read as a person would read it', (text, value) => {
  expect(readText({ kind: 'url', max: 2000 }, text)).toEqual({ value });
});

test.each([
  'dokuments.pdf',
  'anna@vid.gov.lv',
  'javascript:alert(1)',
  'ftp://a.lv',
  '1.pielikums',
  'vid',
  'www.',
  'a b.lv/x',
  '//a.lv',
])('%j is not the address of a page', (text) => {
  expect(readText({ kind: 'url', max: 2000 }, text)).toEqual({ problem: { code: 'url' } });
});
