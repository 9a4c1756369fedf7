/**
 * Reads a CSV file as spreadsheets do (RFC 4180; semicolons in Latvian). Throws if the byte order mark or a line end is
 * missing.
 */
export function readCsv(text: string, separator: ';' | ',' = ';'): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('No mark of UTF-8.');
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
