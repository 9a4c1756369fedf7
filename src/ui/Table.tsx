import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { together } from './KeepTogether.tsx';

interface TableProps {
  caption: string;
  captionHidden?: boolean;
  captionSize?: 's' | 'm';
  columns: readonly { id: string; label: string; numeric?: boolean }[];
  /** Cells in the order of the columns. The first cell names the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

/**
 * A table. In a narrow window each row becomes a block of named values; in a small window the table scrolls on its own.
 */
export function Table({ caption, captionHidden, captionSize = 's', columns, rows }: TableProps) {
  const captionId = useId();
  const cell = (part: 'header' | 'cell', index: number): string =>
    classes(`govuk-table__${part}`, columns[index]?.numeric && `govuk-table__${part}--numeric`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="govuk-table">
        <caption
          id={captionId}
          className={classes(
            'govuk-table__caption',
            captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`,
          )}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ id, label }, index) => (
              <th key={id} scope="col" className={cell('header', index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ id, cells }) => (
            <tr key={id} className="govuk-table__row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className="govuk-table__header table-row-name">
                    {together(cells[index])}
                  </th>
                ) : (
                  <td key={column.id} className={cell('cell', index)} data-label={column.label}>
                    {together(cells[index])}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
