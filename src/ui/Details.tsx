import { type ReactNode, useState } from 'react';

interface DetailsProps {
  summary: ReactNode;
  /** Opens or closes it when this changes; in between it obeys the reader. */
  open?: boolean;
  id?: string;
  /** True if its content is made, and loaded, only when first opened. */
  whenOpened?: boolean;
  children: ReactNode;
}

/** A part that can be unfolded. */
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
