import type { ReactNode } from 'react';
import { classes, describedBy } from './classes.ts';
import { together } from './KeepTogether.tsx';

/** Screen readers say `label` before the text: "Error:", "Kļūda:". */
export interface FieldError {
  label: string;
  text: string;
}

export type LabelSize = 's' | 'm' | 'l';

/** What every field has around its control. `id` is the id of the first input; error summaries link to it. */
export interface FieldProps {
  id: string;
  hint?: ReactNode;
  error?: FieldError | undefined;
}

function ErrorMessage({ id, error }: { id: string; error: FieldError }) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{error.label}</span> {error.text}
    </p>
  );
}

/** The ids of hint and error, for the control's `aria-describedby`. */
export function fieldDescription({ id, hint, error }: FieldProps, ...more: (string | false | undefined)[]) {
  return describedBy(hint !== undefined && `${id}-hint`, error && `${id}-error`, ...more);
}

/** Hint and error between the label and the control. */
export function FieldNotes({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {together(hint)}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`} error={error} />}
    </>
  );
}

interface LabelledProps extends FieldProps {
  label: ReactNode;
  labelSize?: LabelSize | undefined;
  labelHidden?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A form group with a label for one input. */
export function Labelled({ label, labelSize, labelHidden, className, children, ...texts }: LabelledProps) {
  const look = classes(
    'govuk-label',
    labelSize && `govuk-label--${labelSize}`,
    labelHidden && 'govuk-visually-hidden',
  );
  return (
    <div className={classes('govuk-form-group', texts.error && 'govuk-form-group--error', className)}>
      <label className={look} htmlFor={texts.id}>
        {together(label)}
      </label>
      <FieldNotes {...texts} />
      {children}
    </div>
  );
}
