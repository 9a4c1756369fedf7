import { expect, test } from 'vitest';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { byName } from '../../src/portfolio/arrange.ts';
import { boardBlocks } from '../../src/portfolio/board.ts';
import { csvHead, csvLine } from '../../src/portfolio/columns.ts';
import type { Interval } from '../../src/portfolio/interval.ts';
import { measureOf, ORDER_RULES } from '../../src/portfolio/order.ts';
import { rowOf } from '../../src/portfolio/row.ts';
import { measureText } from '../../src/portfolio/words.ts';
import { csvRow } from '../../src/summary/csvText.ts';
import { plainRow, varied } from '../support/portfolio.ts';
import { TRANSLATE, textsIn } from '../support/summary.ts';

const files = varied(100);
const rows = byName(
  files.map((each) => rowOf(each)),
  'lv',
);

test.each(['lv', 'en'] as const)(
  'the pages for a board in %s are two, with chart, sums, twenty services and shared needs',
  (language) => {
    for (const rule of ORDER_RULES) {
      const blocks = boardBlocks({ rows, total: 120, rule, day: '2026-11-29' }, TRANSLATE[language]);
      expect(blocks.filter((block) => block.kind === 'heading' && block.newPage).length).toBe(1);
      expect(blocks.filter(({ kind }) => kind === 'chart').length).toBe(1);
      const tables = blocks.filter((block) => block.kind === 'table');
      expect(tables.length).toBe(4);
      expect(tables[2]?.rows.length).toBe(20);
      expect(
        tables.every(({ columns, rows: all }) => all.every((cells) => cells.length === columns.length)),
      ).toBe(true);
      const told = textsIn(blocks).map(([, text]) => text);
      expect(told.filter((text) => /undefined|NaN|Infinity|\bnull\b|\{\{|ui\./.test(text))).toEqual([]);
    }
  },
);

test('the board page mentions own weights only if some services have them', () => {
  const told = (ownWeights: boolean) => {
    const own = rows.map((row, place) => (place < 3 ? { ...row, ownWeights } : row));
    const blocks = boardBlocks({ rows: own, total: 100, rule: 'cases', day: undefined }, TRANSLATE.lv);
    return textsIn(blocks).map(([, text]) => text);
  };
  const line = TRANSLATE.lv('ui.portfolio.chart.ownWeights', { count: 3 });
  expect(told(true)).toContain(line);
  expect(told(false)).not.toContain(line);
});

test('a free service is called free, whatever it saves', () => {
  for (const annualSaving of [
    [-10, -5],
    [-5, 10],
    [0, 10],
    [7, 7],
  ] as const) {
    const row = plainRow({
      id: 'a',
      figures: { ...plainRow({ id: 'a' }).figures, annualSaving, buildCost: [0, 0] },
    });
    const measure = measureOf(row, 'savingPerEuro') as Interval;
    expect(measureText(TRANSLATE.lv, 'savingPerEuro', row, measure)).toBe(TRANSLATE.lv('ui.portfolio.free'));
  }
});

test('the table of a portfolio has the same columns and cells as the one that the terminal prints', () => {
  const [file] = files;
  const row = file && rowOf(file, 'a.json');
  expect(row && csvRow(row.cells, 'en')).toBe(file && csvLine('a.json', file, resultOf(file)));
  expect(csvHead('lv').split(';').length).toBe(row?.cells.length);
});
