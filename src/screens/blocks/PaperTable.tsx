import type { ReactNode } from 'react';
import { kept } from '../../ui/KeepTogether.tsx';

interface PaperTableProps {
  caption: string;
  /** Where a heading above it says the same. */
  captionHidden?: boolean;
  columns: readonly string[];
  /** Columns with numbers, by their place. */
  numeric?: readonly number[];
  /** The first cell names the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
  /** A last row that sums up. */
  foot?: readonly ReactNode[];
}

/** A plain table for print: rules between the rows, figures in line. */
export function PaperTable({ caption, captionHidden, columns, numeric = [], rows, foot }: PaperTableProps) {
  const look = (index: number) => (numeric.includes(index) ? 'number' : undefined);
  return (
    <table className="paper-table">
      <caption className={captionHidden ? 'govuk-visually-hidden' : undefined}>{caption}</caption>
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
        {rows.map(({ id, cells }) => (
          <Row key={id} cells={cells} columns={columns} look={look} />
        ))}
        {foot && <Row cells={foot} columns={columns} look={look} sum />}
      </tbody>
    </table>
  );
}

interface RowProps {
  cells: readonly ReactNode[];
  columns: readonly string[];
  look: (index: number) => string | undefined;
  sum?: boolean;
}

function Row({ cells: [first, ...others], columns, look, sum }: RowProps) {
  return (
    <tr className={sum ? 'paper-table__sum' : undefined}>
      <th scope="row">{kept(first)}</th>
      {others.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are told apart by their column
        <td key={index} className={look(index + 1)} data-label={columns[index + 1]}>
          {kept(cell)}
        </td>
      ))}
    </tr>
  );
}
