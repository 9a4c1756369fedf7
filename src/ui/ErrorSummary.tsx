import { useEffect, useId, useRef } from 'react';
import { focusField } from './focus.ts';

interface ErrorSummaryProps {
  title: string;
  /** `id` is the id of the field. */
  errors: readonly { id: string; text: string }[];
  /**
   * How often the form was submitted. The summary takes the focus only when this grows, because errors come and go
   * while somebody types. Keep the component mounted; without errors it shows nothing.
   */
  submissions: number;
}

/** All errors of a page. Each links to its first input. */
export function ErrorSummary({ title, errors, submissions }: ErrorSummaryProps) {
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const seen = useRef(0);
  useEffect(() => {
    if (submissions > seen.current) box.current?.focus();
    seen.current = submissions;
  }, [submissions]);

  if (errors.length === 0) return null;
  return (
    <section ref={box} className="govuk-error-summary" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className="govuk-error-summary__title">
        {title}
      </h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {errors.map(({ id, text }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  // Here the address after # names the page, so the browser must not follow the link itself.
                  event.preventDefault();
                  focusField(id);
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
