import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grid, pastedCells, placeCells } from '../../../src/answers/edit/pasteTable.ts';

const grid = (names: string[], columns: number, more: Partial<Grid> = {}): Grid => ({
  names,
  nameColumn: undefined,
  columns,
  room: 0,
  read: (_row, _column, text) => (/^\d+$/.test(text) ? text : undefined),
  ...more,
});

test('tabs and line breaks of any kind separate cells, and a quoted cell may hold both', () => {
  expect(pastedCells('120\r\n450\r\n')).toEqual([['120'], ['450']]);
  expect(pastedCells('a\t"b\nc ""d"""\rx')).toEqual([['a', 'b\nc "d"'], ['x']]);
  expect(pastedCells('1\t\t3\n\n5\n\n')).toEqual([['1', '', '3'], [''], ['5']]);
  expect(pastedCells('')).toEqual([]);
});

test('every table that a spreadsheet copies is read back cell by cell', () => {
  const cell = fc.stringMatching(/^[a-z"\t\n1]{0,5}$/).map((text) => `x${text}x`);
  const width = fc.integer({ min: 1, max: 3 });
  const table = width.chain((n) =>
    fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 }),
  );
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const copied = rows.map((row) => row.map(quoted).join('\t') + end).join('');
      expect(pastedCells(copied)).toEqual(rows);
    }),
  );
});

test('a column fills the cells downwards, and an empty cell leaves the old value', () => {
  expect(placeCells([['1'], [''], ['3']], grid(['a', 'b', 'c', 'd'], 2), 1, 1)).toEqual([
    { row: 1, column: 1, text: '1' },
    { row: 3, column: 1, text: '3' },
  ]);
});

test('names in front of the numbers decide where the numbers go', () => {
  const cells = [
    ['B', '2'],
    [' a ', '1'],
  ];
  expect(placeCells(cells, grid(['A', 'b', 'c'], 1), 2, 0)).toEqual([
    { row: 1, column: 0, text: '2' },
    { row: 0, column: 0, text: '1' },
  ]);
});

test('in a list, known names go to their own lines and new ones below', () => {
  const list = grid(['a', 'b'], 2, { nameColumn: 0, room: 1, read: (_row, _column, text) => text });
  const cells = [
    ['b', '2'],
    ['c', '3'],
  ];
  expect(placeCells(cells, list, 0, 0)).toMatchObject([{ row: 1 }, { row: 1 }, { row: 2 }, { row: 2 }]);
});

test('a table that does not fit is refused as a whole, with the reason', () => {
  const three = grid(['a', 'b', 'c'], 1);
  expect(placeCells([['1'], ['2']], three, 2, 0)).toEqual({ code: 'rows', count: 2, room: 1 });
  expect(placeCells([['1', '2']], three, 0, 0)).toEqual({ code: 'columns' });
  expect(placeCells([['1'], ['x']], three, 0, 0)).toEqual({ code: 'unreadable', text: 'x' });
  expect(placeCells([['z', '2']], three, 0, 0)).toEqual({ code: 'unknownName', text: 'z' });
  const twice = [
    ['a', '2'],
    ['A', '3'],
  ];
  expect(placeCells(twice, three, 0, 0)).toEqual({ code: 'repeatedName', text: 'A' });
});

test('200,000 lines are refused like any table that is too long, and a very long cell is read', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `${index}`);
  const list = grid(['a', 'b'], 2, { nameColumn: 0, room: 8 });
  const tooMany = { code: 'rows', count: 200_000, room: 9 };
  expect(placeCells(pastedCells(many.join('\n')), grid(['a', 'b'], 2), 0, 0)).toEqual({
    ...tooMany,
    room: 2,
  });
  expect(placeCells(pastedCells(many.join('\n')), list, 1, 1)).toEqual(tooMany);
  const named = pastedCells(many.map((each) => `n${each}\t1`).join('\n'));
  expect(placeCells([['a', '1'], ...named], list, 0, 0)).toEqual({ ...tooMany, count: 200_001, room: 10 });
  expect(placeCells([...named, ...named], grid(['n7'], 1), 0, 0)).toEqual({
    code: 'unknownName',
    text: 'n0',
  });
  expect(placeCells([many], list, 0, 0)).toEqual({ code: 'columns' });
  const long = `x\n${'y'.repeat(1_500_000)}""`.repeat(4);
  expect(pastedCells(`"${long}"\t1`)[0]?.map((cell) => cell.length)).toEqual([4 * 1_500_003, 1]);
});
