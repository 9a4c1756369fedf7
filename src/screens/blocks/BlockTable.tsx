import type { BlockOf, Text } from '../../summary/blocks/block.ts';
import { InlineText } from './InlineText.tsx';

/** A plain table for print: lines between rows, aligned figures, each row named by its first cell. */
export function BlockTable(table: BlockOf<'table'>) {
  const { caption, captionHidden, columns, widths, numeric = [], rows, foot, whole } = table;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const look = (index: number) => (numeric.includes(index) ? 'number' : undefined);
  const row = ([name = '', ...cells]: readonly Text[]) => (
    <>
      <th scope="row">
        <InlineText text={name} />
      </th>
      {cells.map((cell, index) => (
        <td key={columns[index + 1]} className={look(index + 1)} data-label={columns[index + 1]}>
          {cell !== '' && <InlineText text={cell} />}
        </td>
      ))}
    </>
  );
  return (
    <table className={whole ? 'paper-table paper-table--whole' : 'paper-table'}>
      <caption className={captionHidden ? 'govuk-visually-hidden' : undefined}>{caption}</caption>
      <colgroup>
        {widths.map((width, index) => (
          <col key={columns[index]} style={{ width: `${(100 * width) / all}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={look(index)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be equal
          <tr key={place}>{row(cells)}</tr>
        ))}
        {foot && <tr className="paper-table__sum">{row(foot)}</tr>}
      </tbody>
    </table>
  );
}
