import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldNotes, type FieldProps, fieldDescription, type LabelSize } from './field.tsx';
import { together } from './KeepTogether.tsx';

export interface FieldsetProps extends FieldProps {
  /** Leave it out if `labelledBy` is given. */
  legend?: ReactNode;
  /** The id of a heading that already asks the question, so that nothing asks it twice. */
  labelledBy?: string | undefined;
  legendSize?: LabelSize | undefined;
  legendHidden?: boolean | undefined;
  disabled?: boolean | undefined;
  children: ReactNode;
}

/** Several inputs under one legend, with one hint and one error for the group. */
export function Fieldset(props: FieldsetProps) {
  const { legend, labelledBy, legendSize, legendHidden, disabled, children, ...texts } = props;
  const look = classes(
    'govuk-fieldset__legend',
    legendSize && `govuk-fieldset__legend--${legendSize}`,
    legendHidden && 'govuk-visually-hidden',
  );
  return (
    <div className={classes('govuk-form-group', texts.error && 'govuk-form-group--error')}>
      <fieldset
        className="govuk-fieldset"
        aria-labelledby={labelledBy}
        aria-describedby={fieldDescription(texts)}
        disabled={disabled}
      >
        {!labelledBy && <legend className={look}>{together(legend)}</legend>}
        <FieldNotes {...texts} />
        {children}
      </fieldset>
    </div>
  );
}
