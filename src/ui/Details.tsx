import { type ReactNode, useState } from 'react';

interface DetailsProps {
  summary: ReactNode;
  /** Opens or closes it when this changes; in between it obeys the reader. */
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** Something folded. What is in it is made when it is first opened, so it may be something to load. */
export function Details({ summary, open = false, id, children }: DetailsProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      className="govuk-details"
      open={open}
      id={id}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{(opened || open) && children}</div>
    </details>
  );
}
