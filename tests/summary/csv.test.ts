import { describe, expect, test } from 'vitest';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { actionsCsv, answersCsv } from '../../src/summary/csv.ts';
import { type CsvCell, csvText, type Spreadsheet } from '../../src/summary/csvText.ts';
import { EXAMPLES } from '../support/answers.ts';
import { readCsv } from '../support/readCsv.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';

const cellOf = (cell: CsvCell, spreadsheet: Spreadsheet = 'lv') =>
  csvText([[cell]], spreadsheet).slice(1, -2);

test('a file begins with a byte order mark, ends each line with CR LF and separates columns by semicolons', () => {
  const text = csvText(
    [
      ['a', 'b'],
      ['c', null],
      [null, 'ā'],
    ],
    'lv',
  );
  expect(text).toBe('\uFEFFa;b\r\nc;\r\n;ā\r\n');
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://example.org";"x")', `"'=HYPERLINK(""https://example.org"";""x"")"`],
  ['+37120000000', "'+37120000000"],
  ['-2+3', "'-2+3"],
  ['- piezīme', "'- piezīme"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', `"'\tcmd"`],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['＝1', "'＝1"],
  ['\u00A0=1', "'\u00A0=1"],
])('a text that a spreadsheet would read as a formula stays a text: %j', (text, written) => {
  expect(cellOf(text)).toBe(written);
});

test.each([
  ['-5', '-5'],
  ['-5,25', '-5,25'],
  ['−5', '−5'],
  ['a;b', '"a;b"'],
  ['a,b', 'a,b'],
  ['12\u00a0346\u00a0€', '12\u00a0346\u00a0€'],
  ['12,50\u00a0€', '12,50\u00a0€'],
  ['24,41–31,81', '24,41–31,81'],
  ['2026. gadā', '2026. gadā'],
  ['Anna 5', 'Anna 5'],
  ['3. jautājums', '3. jautājums'],
  ['a\r\nb', '"a\r\nb"'],
  ['„a”', '„a”'],
  ['"a"', '"""a"""'],
  [' a', '" a"'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(readCsv(`\uFEFF${written}\r\n`)).toEqual([[text]]);
  expect(cellOf(text)).toBe(written);
});

test('separator, decimal sign and dates of a file follow its spreadsheet', () => {
  const rows = [['a', 9.4, { day: '2026-12-15' }, 'b, c', -12345.5, 0]];
  expect(csvText(rows, 'lv').slice(1)).toBe('a;9,4;2026-12-15;b, c;-12345,5;0\r\n');
  expect(csvText(rows, 'en').slice(1)).toBe('a,9.4,2026-12-15,"b, c",-12345.5,0\r\n');
  for (const [spreadsheet, separator] of [
    ['lv', ';'],
    ['en', ','],
  ] as const) {
    expect(readCsv(csvText(rows, spreadsheet), separator)[0]).toHaveLength(6);
  }
});

test.each([
  '9.4.',
  '05.03.2026',
  '3/4',
  '1-2',
  '1 - 2',
  '2027-01-31',
  '10:30',
  '9,4.2',
  ' 1/2\n',
  '１/２',
  '9.4.\u200B',
  '5. marts',
  'marts 5',
  '2026. gada 5. marts',
  '5 March 2026',
  'Mar-05',
  'MAR1',
  '1dec',
  '10 pm',
  'okt. 2026',
])('%j stays a text and becomes a date in neither spreadsheet', (text) => {
  for (const spreadsheet of ['lv', 'en'] as const) {
    const [[cell] = []] = readCsv(csvText([[text]], spreadsheet), spreadsheet === 'lv' ? ';' : ',');
    expect(cell).toBe(`'${text}`);
  }
});

test.each([
  ['9.4', "'9.4", '9.4'],
  ['9,4', '9,4', "'9,4"],
  ['€1,234.50', "'€1,234.50", '€1,234.50'],
  ['1,234 €', '1,234 €', "'1,234 €"],
])('%j is a number where its decimal sign is used, and a text elsewhere', (text, latvian, english) => {
  expect(readCsv(csvText([[text]], 'lv'))).toEqual([[latvian]]);
  expect(readCsv(csvText([[text]], 'en'), ',')).toEqual([[english]]);
});

test.each([
  ['lv', 'en'],
  ['en', 'lv'],
] as const)(
  'in the file that the %s page makes for the %s spreadsheet, all numbers follow one rule',
  (language, spreadsheet) => {
    const { summary } = tell(
      fileOf({
        q01: { need: 'eService', note: '9.4', due: '2026-12-15', responsible: '3/4' },
        q03: { buildCost: 12345.5, inPersonCost: 9.4, annualCost: 1000, eCasesPerYear: 900.5, precision: 25 },
      }),
      language,
    );
    const text = answersCsv(summary, TRANSLATE[language], spreadsheet);
    const [head, ...lines] = readCsv(text, spreadsheet === 'lv' ? ';' : ',');
    const column = (key: 'amount' | 'rating') => head?.indexOf(TRANSLATE[language](`ui.csv.${key}`)) ?? -1;
    const point = spreadsheet === 'lv' ? ',' : '.';
    const other = spreadsheet === 'lv' ? '.' : ',';
    const amounts = lines.map((cells) => cells[column('amount')]);
    expect(amounts).toContain(`12345${point}5`);
    expect(amounts).toContain(`9${point}4`);
    const ratings = lines.map((cells) => cells[column('rating')] ?? '');
    expect(ratings.some((rating) => /^\d+\D\d+–/.test(rating))).toBe(true);
    expect(ratings.filter((rating) => rating.includes(other))).toEqual([]);
    expect(lines.map((cells) => cells[4])).toContain('2026-12-15');
    expect(lines.map((cells) => cells[4])).toContain("'3/4");
    // A cell of digits with the other language's decimal sign is marked as a text.
    const bare = lines.flat().filter((cell) => /^[€\d][\d\p{Z}.,€%]*$/u.test(cell) && cell.includes(other));
    expect(bare).toEqual([]);
  },
);

describe.each(EXAMPLES)('%s', (name) => {
  test.each(['lv', 'en'] as const)(
    'the file of answers has all questions with all their fields (%s)',
    (language) => {
      const t = TRANSLATE[language];
      const { summary } = tell(exampleFile(name), language);
      const [head = [], ...lines] = readCsv(answersCsv(summary, t, language), language === 'lv' ? ';' : ',');
      expect(head).toHaveLength(9);
      expect(lines.every((cells) => cells.length === 9)).toBe(true);
      expect([...new Set(lines.map(([number]) => number))]).toEqual(
        QUESTION_IDS.map((_, index) => String(index + 1)),
      );
      for (const { number, statement, rows, note, responsible } of summary.annex.entries) {
        const own = lines.filter(([first]) => first === String(number)).map((cells) => cells.join('\n'));
        for (const text of [statement, note, responsible, ...rows.map(({ value }) => value)]) {
          if (text) expect(own.join('\n')).toContain(text);
        }
      }
    },
  );

  test('the file of actions lists the action plan in its order', () => {
    const { summary } = tell(exampleFile(name), 'lv');
    const [, ...lines] = readCsv(actionsCsv(summary, TRANSLATE.lv, 'lv'));
    const { items } = summary.actionPlan;
    expect(lines.map(([kind, what, found]) => [kind, what, found])).toEqual(
      items.map(({ kindLabel, what, found }) => [kindLabel, what, found]),
    );
    expect(lines.map((cells) => cells[5])).toEqual(items.map(({ dueIso }) => dueIso ?? ''));
  });
});

test('figures are plain numbers beside their words, and rows stand under the name of their list', () => {
  const { summary } = tell(
    fileOf({
      q03: { buildCost: 12345.5 },
      q09: { needed: 'yes', services: [{ id: 'r', name: '=A1;"x"\n', institution: 'VID' }] },
    }),
    'lv',
  );
  const lines = readCsv(answersCsv(summary, TRANSLATE.lv, 'lv'));
  const build = lines.find(([, , , field]) => field === 'Izveides izmaksas');
  expect(build?.slice(4, 6)).toEqual(['12\u00a0346\u00a0€', '12345,5']);
  const service = lines.filter(([number, , , field]) => number === '9' && field?.includes(' › '));
  expect(service.map((cells) => cells.slice(3, 5))).toEqual([
    ['Saistītie pakalpojumi › 1. saistītais pakalpojums › Nosaukums', '\'=A1;"x"\n'],
    ['Saistītie pakalpojumi › 1. saistītais pakalpojums › Iestāde, kas to sniedz', 'VID'],
  ]);
});

test('a row with only a draft appears as that draft alone, and empty evidence does not appear', () => {
  const q04 = { scenarios: [{ id: 'a' }, { id: 'b', share: 20 }], evidence: [{ id: 'e' }] };
  const drafts = { '/answers/q04/scenarios/a/share': 'puse' };
  const { summary } = tell({ ...fileOf({ q04 }), drafts }, 'lv');
  const lines = readCsv(answersCsv(summary, TRANSLATE.lv, 'lv')).filter(([number]) => number === '4');
  expect(lines.map(([, , , field, value]) => [field, value])).toEqual([
    ['Scenāriji › 2. scenārijs › Daļa no visiem gadījumiem', '20 %'.replace(' ', '\u00a0')],
    ['1. scenārijs: Daļa no visiem gadījumiem', 'puse'],
  ]);
});
