import { type ReactNode, useState } from 'react';

interface DetailsProps {
  summary: ReactNode;
  /** A change of this opens or closes the part. Between changes, the reader does. */
  open?: boolean;
  id?: string;
  /** True if the content is loaded and drawn only when the reader first opens it. */
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
