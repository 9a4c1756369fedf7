import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { type FieldProps, fieldDescription, Labelled, type LabelSize } from './field.tsx';

interface TextInputProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'prefix' | 'width'> {
  label: ReactNode;
  labelSize?: LabelSize;
  labelHidden?: boolean;
  /** Units beside the field. They are part of its description, so that screen readers say them, too. */
  prefix?: string;
  suffix?: string;
  /** A remark on what was entered, below the field. Its id is the id of the field with `-note`. */
  note?: ReactNode;
  /** About how many characters are expected. Without it the field is as wide as the column. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
}

/** One line of text or a number. For numbers set `inputMode="decimal"`, because `type="number"` loses mistyped text. */
export function TextInput(props: TextInputProps) {
  const { id, hint, error, label, labelSize, labelHidden, prefix, suffix, note, width, className, ...rest } =
    props;
  const input = (
    <input
      type="text"
      autoComplete="off"
      name={id}
      {...rest}
      id={id}
      className={classes(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        error && 'govuk-input--error',
        rest.inputMode === 'decimal' && 'input-number',
        className,
      )}
      aria-invalid={error ? true : undefined}
      aria-describedby={fieldDescription(
        { id, hint, error },
        prefix && `${id}-prefix`,
        suffix && `${id}-suffix`,
        Boolean(note) && `${id}-note`,
      )}
    />
  );
  return (
    <Labelled {...{ id, hint, error, label, labelSize, labelHidden }}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && (
            <div id={`${id}-prefix`} className="govuk-input__prefix">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div id={`${id}-suffix`} className="govuk-input__suffix">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
      {note}
    </Labelled>
  );
}
