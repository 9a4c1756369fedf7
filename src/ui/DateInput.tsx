import { type Ref, useEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { type DateParts, joinDate, splitDate } from './dateText.ts';
import { Fieldset, type FieldsetProps } from './Fieldset.tsx';
import { fieldDescription } from './field.tsx';

interface DateInputProps extends Omit<FieldsetProps, 'children'> {
  labels: Readonly<Record<keyof DateParts, string>>;
  /** An ISO date, or what `onChange` gave for a half-typed one. */
  value: string;
  /** Gets an ISO date where the fields make one; otherwise what was typed (see `joinDate`). */
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** The field of the day. */
  ref?: Ref<HTMLInputElement>;
}

const PARTS = ['day', 'month', 'year'] as const;

/** A date in three fields; the browser's own date field is not usable by all. */
export function DateInput(props: DateInputProps) {
  const { labels, value, onChange, onBlur, ref, ...fieldset } = props;
  const [parts, setParts] = useState(() => splitDate(value));
  const given = useRef(value);
  // Takes over a value from outside, but not the own one coming back: "3" must not become "03" while one types.
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    setParts(splitDate(value));
  }, [value]);

  const type = (part: keyof DateParts, text: string): void => {
    const next = { ...parts, [part]: text };
    setParts(next);
    given.current = joinDate(next);
    onChange(given.current);
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
