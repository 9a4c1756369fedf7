/** Where a pasted table may go: into the lines that are there, and into new lines below them. */
export interface Grid {
  /** The name of each line; empty where a line has none. */
  readonly names: readonly string[];
  /** The column that holds the names; undefined where the lines are fixed and the names are their headings. */
  readonly nameColumn: number | undefined;
  readonly columns: number;
  /** How many lines may be added. */
  readonly room: number;
  /**
   * The text to write into a cell; undefined if the pasted text cannot be read there. Rows beyond the last are new
   * lines.
   */
  readonly read: (row: number, column: number, text: string) => string | undefined;
}

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type Refusal =
  | { readonly code: 'rows'; readonly count: number; readonly room: number }
  | { readonly code: 'columns' }
  | { readonly code: 'unknownName' | 'repeatedName' | 'unreadable'; readonly text: string };

/**
 * The cells of a text copied from a spreadsheet. Tabs and line breaks separate cells; a cell that contains either is
 * quoted.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** A paste may have more lines than a function call can take arguments. */
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The place of each pasted cell: down and to the right from the target cell, or in the named lines if names stand
 * before the values. The block is accepted as a whole or refused. An empty cell changes nothing.
 */
export function placeCells(
  cells: readonly (readonly string[])[],
  grid: Grid,
  row: number,
  column: number,
): readonly Placed[] | Refusal {
  const width = largest(cells.map((each) => each.length));
  const fits = cells.every(([first = '']) => first === '' || grid.read(row, column, first) !== undefined);
  const fixed = grid.nameColumn === undefined && width > 1 && !fits;
  let start = column;
  if (fixed) start = column + width - 1 <= grid.columns ? column : 0;
  else if (width > 1 && !fits && grid.nameColumn !== undefined) start = grid.nameColumn;
  const values = fixed ? cells.map((each) => each.slice(1)) : cells;
  if (start + width - (fixed ? 1 : 0) > grid.columns) return { code: 'columns' };

  const named = fixed || (width > 1 && start === grid.nameColumn);
  const names = grid.names.map(plain);
  const found = cells.map(([name = '']) => (name === '' ? -1 : names.indexOf(plain(name))));
  let rows = cells.map((_, index) => row + index);
  if (fixed || (named && found.some((index) => index >= 0))) {
    let next = grid.names.length;
    const unknown = cells.findIndex(([name], index) => name && found[index] === -1);
    if (fixed && unknown >= 0) return { code: 'unknownName', text: cells[unknown]?.[0] ?? '' };
    const seen = new Set<number>();
    const repeated = found.findIndex((each) => each >= 0 && seen.size === seen.add(each).size);
    if (repeated >= 0) return { code: 'repeatedName', text: cells[repeated]?.[0] ?? '' };
    rows = found.map((index) => (index < 0 && !fixed ? next++ : index));
  }
  const last = largest(rows) + 1;
  const room = grid.names.length + grid.room;
  if (last > room)
    return { code: 'rows', count: cells.length, room: room + largest(rows.map((each) => -each)) };

  const placed: Placed[] = [];
  for (const [index, line] of values.entries()) {
    for (const [offset, text] of line.entries()) {
      if (text === '') continue;
      const at = { row: rows[index] ?? -1, column: start + offset };
      const written = at.row < 0 ? undefined : grid.read(at.row, at.column, text);
      if (written === undefined) return { code: 'unreadable', text };
      placed.push({ ...at, text: written });
    }
  }
  return placed;
}
