import type { ReactNode } from 'react';

/** A warning with its mark. `label` is what screen readers say for the mark. */
export function WarningText({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{label}</span>
        {children}
      </strong>
    </div>
  );
}
