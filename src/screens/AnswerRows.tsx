import { type AnswerRow, rowText } from '../summary/answerRow.ts';
import { together } from '../ui/KeepTogether.tsx';

interface AnswerRowsProps {
  rows: readonly AnswerRow[];
  className?: string;
}

/** An answer field by field, lists and tables with their parts below them; what does not count says why. */
export function AnswerRows({ rows, className }: AnswerRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={className}>
      {rows.map((row, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike in all they say
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
