import type { ReactNode } from 'react';
import { together } from './KeepTogether.tsx';

interface SummaryRow {
  id: string;
  term: ReactNode;
  value: ReactNode;
  /** A link whose words say what it changes. */
  action?: ReactNode;
}

/** Names and values in two columns, each row with its link. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ id, term, value, action }) => (
        <div key={id} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{together(term)}</dt>
          <dd className="govuk-summary-list__value">{together(value)}</dd>
          {action !== undefined && <dd className="govuk-summary-list__actions">{together(action)}</dd>}
        </div>
      ))}
    </dl>
  );
}
