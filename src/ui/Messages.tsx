import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

/** A remark set off by a line. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}

interface BannerProps {
  /** "Important", "Success": the word says the tone, colour only repeats it. */
  title: string;
  tone?: 'important' | 'success';
  /** `alert` interrupts: only for what just happened and needs an answer. */
  role?: 'region' | 'alert';
  children: ReactNode;
}

/** Something about the whole page that must not be overlooked. */
export function NotificationBanner({ title, tone = 'important', role = 'region', children }: BannerProps) {
  const id = useId();
  return (
    <section
      className={classes(
        'govuk-notification-banner',
        tone === 'success' && 'govuk-notification-banner--success',
      )}
      role={role === 'alert' ? 'alert' : undefined}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  );
}

/** A warning with its mark; `label` is what the mark says to those who do not see it. */
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
