import type { ReactNode, Ref } from 'react';
import { classes } from './classes.ts';
import { Fieldset, type FieldsetProps } from './Fieldset.tsx';
import { Option, type OptionItem, optionId } from './Option.tsx';

/** A separate choice that is stored elsewhere: "or: we don't know yet". */
export interface ChoiceApart extends Omit<OptionItem, 'value'> {
  id: string;
  divider: ReactNode;
  checked: boolean;
  /** Called with false if another option is chosen instead. */
  onChange: (chosen: boolean) => void;
}

interface RadiosProps extends Omit<FieldsetProps, 'children'> {
  name?: string;
  items: readonly OptionItem[];
  value: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
  apart?: ChoiceApart | undefined;
  /** Short options side by side. Conditional content is not possible then. */
  inline?: boolean;
  /** Options on a scale, side by side if the window is wide enough. */
  scale?: boolean;
  /** The first radio button. */
  ref?: Ref<HTMLInputElement>;
}

/** One choice out of a few. */
export function Radios(props: RadiosProps) {
  const { name, items, value, onChange, onBlur, apart, inline, scale, ref, ...fieldset } = props;
  const common = { kind: 'radios', name: name ?? props.id, onBlur } as const;
  return (
    <Fieldset {...fieldset}>
      <div
        className={classes(
          'govuk-radios govuk-radios--small',
          inline && 'govuk-radios--inline',
          scale && 'radios-scale',
        )}
      >
        {items.map((item, index) => (
          <Option
            key={item.value}
            {...item}
            {...common}
            id={optionId(props.id, index)}
            checked={item.value === value && !apart?.checked}
            onChange={() => {
              if (apart?.checked) apart.onChange(false);
              onChange(item.value);
            }}
            ref={index === 0 ? ref : undefined}
          />
        ))}
        {apart && <Apart {...common} {...apart} />}
      </div>
    </Fieldset>
  );
}

interface ApartProps extends ChoiceApart {
  kind: 'radios';
  name: string;
  onBlur: (() => void) | undefined;
}

function Apart({ divider, onChange, ...option }: ApartProps) {
  return (
    <>
      <div className="govuk-radios__divider">{divider}</div>
      <Option {...option} onChange={() => onChange(true)} />
    </>
  );
}
