import { type ReactNode, useState } from 'react';

interface DetailsProps {
  summary: ReactNode;
  /** Opens or closes it when this changes; in between it obeys the reader. */
  open?: boolean;
  id?: string;
  /** What is in it is made, and may have to be loaded, when it is first opened. */
  whenOpened?: boolean;
  children: ReactNode;
}

/** Something folded. */
export function Details({ summary, open = false, id, whenOpened = false, children }: DetailsProps) {
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
      <div className="govuk-details__text">{(!whenOpened || opened || open) && children}</div>
    </details>
  );
}
