import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { type FieldProps, fieldDescription, Labelled, type LabelSize } from './field.tsx';

interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  label: ReactNode;
  labelSize?: LabelSize;
  labelHidden?: boolean;
  /** For "nothing chosen yet", begin with an option whose value is empty. */
  options: readonly { value: string; label: string }[];
}

/** One choice out of many. For a few options, radio buttons are easier. */
export function Select(props: SelectProps) {
  const { id, hint, error, label, labelSize, labelHidden, options, className, ...rest } = props;
  return (
    <Labelled {...{ id, hint, error, label, labelSize, labelHidden }}>
      <select
        name={id}
        {...rest}
        id={id}
        className={classes('govuk-select', error && 'govuk-select--error', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={fieldDescription({ id, hint, error })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
