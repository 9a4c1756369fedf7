import type { ReactNode } from 'react';

interface DetailsProps {
  summary: ReactNode;
  /** Opens or closes it when this changes; in between it obeys the reader. */
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** Something folded. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details className="govuk-details" open={open} id={id}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
