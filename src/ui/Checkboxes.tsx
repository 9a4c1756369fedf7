import { Fragment, type ReactNode, type Ref } from 'react';
import { Fieldset, type FieldsetProps } from './Fieldset.tsx';
import { Option, type OptionItem, optionId } from './Option.tsx';

interface CheckboxesProps extends Omit<FieldsetProps, 'children'> {
  name?: string;
  items: readonly OptionItem[];
  value: readonly string[];
  /** Called with the chosen values, in the order of the items. */
  onChange: (value: string[]) => void;
  onBlur?: () => void;
  /** The value of the exclusive option. Choosing it clears the others, and choosing another one clears it. */
  exclusive?: string | undefined;
  /** A word before the exclusive option, such as "or". */
  divider?: ReactNode;
  /** The first checkbox. */
  ref?: Ref<HTMLInputElement>;
}

/** Any number of choices. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, items, value, onChange, onBlur, exclusive, divider, ref, ...fieldset } = props;
  const toggle = (changed: string, on: boolean): void => {
    const chosen = items
      .map((item) => item.value)
      .filter((item) => (item === changed ? on : value.includes(item)));
    const alone = changed === exclusive;
    onChange(on ? chosen.filter((item) => item === changed || (!alone && item !== exclusive)) : chosen);
  };
  return (
    <Fieldset {...fieldset}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {items.map((item, index) => (
          <Fragment key={item.value}>
            {divider !== undefined && item.value === exclusive && (
              <div className="govuk-checkboxes__divider">{divider}</div>
            )}
            <Option
              {...item}
              kind="checkboxes"
              id={optionId(props.id, index)}
              name={name ?? props.id}
              checked={value.includes(item.value)}
              onChange={(event) => toggle(item.value, event.currentTarget.checked)}
              onBlur={onBlur}
              ref={index === 0 ? ref : undefined}
            />
          </Fragment>
        ))}
      </div>
    </Fieldset>
  );
}

interface CheckboxProps extends Omit<OptionItem, 'value'> {
  id: string;
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** One checkbox by itself. */
export function Checkbox({ onChange, ...item }: CheckboxProps) {
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Option
          {...item}
          name={item.name ?? item.id}
          kind="checkboxes"
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </div>
    </div>
  );
}
