import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldNotes, type FieldTexts, fieldDescription, type LabelSize } from './field.tsx';
import { kept } from './KeepTogether.tsx';

export interface FieldsetProps extends FieldTexts {
  legend: ReactNode;
  legendSize?: LabelSize | undefined;
  legendHidden?: boolean | undefined;
  disabled?: boolean | undefined;
  children: ReactNode;
}

/** Several inputs under one legend, with the hint and the error of the group. */
export function Fieldset({ legend, legendSize, legendHidden, disabled, children, ...texts }: FieldsetProps) {
  const look = classes(
    'govuk-fieldset__legend',
    legendSize && `govuk-fieldset__legend--${legendSize}`,
    legendHidden && 'govuk-visually-hidden',
  );
  return (
    <div className={classes('govuk-form-group', texts.error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={fieldDescription(texts)} disabled={disabled}>
        <legend className={look}>{kept(legend)}</legend>
        <FieldNotes {...texts} />
        {children}
      </fieldset>
    </div>
  );
}
