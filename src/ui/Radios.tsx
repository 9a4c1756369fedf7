import type { Ref } from 'react';
import { classes } from './classes.ts';
import { Fieldset, type FieldsetProps } from './Fieldset.tsx';
import { Option, type OptionItem, optionId } from './Option.tsx';

interface RadiosProps extends Omit<FieldsetProps, 'children'> {
  name?: string;
  items: readonly OptionItem[];
  value: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Short options side by side; not together with conditional content. */
  inline?: boolean;
  /** From one end to the other side by side, where the window is wide enough; with `small`. */
  scale?: boolean;
  small?: boolean;
  /** The first radio button. */
  ref?: Ref<HTMLInputElement>;
}

/** One choice out of a few. */
export function Radios(props: RadiosProps) {
  const { name, items, value, onChange, onBlur, inline, scale, small, ref, ...fieldset } = props;
  return (
    <Fieldset {...fieldset}>
      <div
        className={classes(
          'govuk-radios',
          inline && 'govuk-radios--inline',
          scale && 'radios-scale',
          small && 'govuk-radios--small',
        )}
      >
        {items.map((item, index) => (
          <Option
            key={item.value}
            {...item}
            kind="radios"
            id={optionId(props.id, index)}
            name={name ?? props.id}
            checked={item.value === value}
            onChange={() => onChange(item.value)}
            onBlur={onBlur}
            ref={index === 0 ? ref : undefined}
          />
        ))}
      </div>
    </Fieldset>
  );
}
