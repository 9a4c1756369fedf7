import { type AnswerRow, rowText } from '../summary/answerRow.ts';
import { together } from '../ui/KeepTogether.tsx';

interface AnswerRowsProps {
  rows: readonly AnswerRow[];
  className?: string;
}

/**
 * An answer field by field, with the parts of lists and tables below them. If a field does not count, its row says why.
 */
export function AnswerRows({ rows, className }: AnswerRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={className}>
      {rows.map((row, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be equal
          key={`${row.field} ${index}`}
          className={row.standing === 'counts' ? undefined : 'ignored'}
        >
          {together(rowText(row))}
          {row.remark && <em>{` (${row.remark})`}</em>}
          <AnswerRows rows={row.rows} {...(className && { className })} />
        </li>
      ))}
    </ul>
  );
}
