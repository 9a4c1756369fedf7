import { type ReactNode, useId } from 'react';
import { KeepTogether } from '../../ui/KeepTogether.tsx';

/** A part of the result under a heading that says its finding. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="finding" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        <KeepTogether text={heading} />
      </h2>
      {children}
    </section>
  );
}
