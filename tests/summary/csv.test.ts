import { describe, expect, test } from 'vitest';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { actionsCsv, answersCsv, type Cell, csvText } from '../../src/summary/csv.ts';
import { EXAMPLES } from '../support/answers.ts';
import { readCsv } from '../support/readCsv.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';

const cellOf = (cell: Cell, language: 'lv' | 'en' = 'lv') => csvText([[cell]], language).slice(1, -2);

test('a file begins with the mark of UTF-8 and ends every line with CR LF; columns are parted by semicolons', () => {
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
])('a text that a spreadsheet would compute stays a text: %j', (text, written) => {
  expect(cellOf(text)).toBe(written);
});

test.each([
  ['-5', '-5'],
  ['-5,25', '-5,25'],
  ['2027-01-31', '2027-01-31'],
  ['−5', '−5'],
  ['a;b', '"a;b"'],
  ['a\r\nb', '"a\r\nb"'],
  ['„a”', '„a”'],
  ['"a"', '"""a"""'],
  [' a', '" a"'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(readCsv(`\uFEFF${written}\r\n`)).toEqual([[text]]);
  expect(cellOf(text)).toBe(written);
});

test('numbers have the decimal sign of the language, no grouping, and a plain minus', () => {
  expect([cellOf(-12345.5), cellOf(-12345.5, 'en'), cellOf(0)]).toEqual(['-12345,5', '-12345.5', '0']);
});

describe.each(EXAMPLES)('%s', (name) => {
  test.each(['lv', 'en'] as const)(
    'the file of answers holds all 24 questions with all their fields (%s)',
    (language) => {
      const t = TRANSLATE[language];
      const { summary } = tell(exampleFile(name), language);
      const [head = [], ...lines] = readCsv(answersCsv(summary, t, language));
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

  test('the file of actions holds the action plan in its order', () => {
    const { summary } = tell(exampleFile(name), 'lv');
    const [, ...lines] = readCsv(actionsCsv(summary, TRANSLATE.lv, 'lv'));
    const { items } = summary.actionPlan;
    expect(lines.map(([kind, what, found]) => [kind, what, found])).toEqual(
      items.map(({ kindLabel, what, found }) => [kindLabel, what, found]),
    );
    expect(lines.map((cells) => cells[5])).toEqual(items.map(({ due }) => due ?? ''));
  });
});

test('figures stand as bare numbers beside their words, rows under the name of their list', () => {
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

test('a row in which nothing but a draft lies is told by its draft alone, evidence without content not at all', () => {
  const q04 = { scenarios: [{ id: 'a' }, { id: 'b', share: 20 }], evidence: [{ id: 'e' }] };
  const drafts = { '/answers/q04/scenarios/a/share': 'puse' };
  const { summary } = tell({ ...fileOf({ q04 }), drafts }, 'lv');
  const lines = readCsv(answersCsv(summary, TRANSLATE.lv, 'lv')).filter(([number]) => number === '4');
  expect(lines.map(([, , , field, value]) => [field, value])).toEqual([
    ['Scenāriji › 2. scenārijs › Daļa no visiem gadījumiem', '20 %'.replace(' ', '\u00a0')],
    ['1. scenārijs: Daļa no visiem gadījumiem', 'puse'],
  ]);
});
