import { type Ref, useState } from 'react';
import { classes } from './classes.ts';
import { Fieldset, type FieldsetProps } from './Fieldset.tsx';
import { fieldDescription } from './field.tsx';

/** The texts of the three fields. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

interface DateInputProps extends Omit<FieldsetProps, 'children'> {
  labels: Readonly<DateParts>;
  value: Readonly<DateParts>;
  /** Called with the typed text, whether it is a date or not. */
  onChange: (value: DateParts) => void;
  onBlur?: (() => void) | undefined;
  /** The field of the day. */
  ref?: Ref<HTMLInputElement> | undefined;
}

const PARTS = ['day', 'month', 'year'] as const;

const bare = (part: string): string => part.trim().replace(/^0+(?=\d)/, '');
const sameDate = (a: Readonly<DateParts>, b: Readonly<DateParts>): boolean =>
  PARTS.every((part) => bare(a[part]) === bare(b[part]));

/** A date in three fields. Not everybody can use the browser's own date field. */
export function DateInput(props: DateInputProps) {
  const { labels, value, onChange, onBlur, ref, ...fieldset } = props;
  const [typed, setTyped] = useState(value);
  // Typed text stays as long as it means the same date: "03" must not become "3" while somebody types.
  const parts = sameDate(typed, value) ? typed : value;
  const type = (part: keyof DateParts, text: string): void => {
    const next = { ...parts, [part]: text };
    setTyped(next);
    onChange(next);
  };
  return (
    <Fieldset {...fieldset}>
      <div className="govuk-date-input">
        {PARTS.map((part) => {
          const id = part === 'day' ? props.id : `${props.id}-${part}`;
          return (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                {labels[part]}
              </label>
              <input
                id={id}
                name={id}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                className={classes(
                  'govuk-input govuk-date-input__input',
                  part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                  props.error && 'govuk-input--error',
                )}
                aria-invalid={props.error ? true : undefined}
                aria-describedby={props.error && fieldDescription({ id: props.id, error: props.error })}
                value={parts[part]}
                onChange={(event) => type(part, event.currentTarget.value)}
                onBlur={onBlur}
                ref={part === 'day' ? ref : undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
