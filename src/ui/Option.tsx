import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { together } from './KeepTogether.tsx';

export interface OptionItem {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown under the option while it is chosen. */
  conditional?: ReactNode;
}

interface OptionProps extends Omit<OptionItem, 'value'>, Omit<ComponentProps<'input'>, 'id'> {
  kind: 'radios' | 'checkboxes';
  id: string;
}

/** A radio button or checkbox with its label, its hint and the part that unfolds below it. */
export function Option({ kind, id, label, hint, conditional, ...input }: OptionProps) {
  const block = `govuk-${kind}`;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          {...input}
          id={id}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          className={`${block}__input`}
          aria-describedby={hint === undefined ? undefined : `${id}-item-hint`}
        />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {together(label)}
        </label>
        {hint !== undefined && (
          <div id={`${id}-item-hint`} className={classes('govuk-hint', `${block}__hint`)}>
            {together(hint)}
          </div>
        )}
      </div>
      {input.checked && conditional !== undefined && (
        <div className={`${block}__conditional`}>{conditional}</div>
      )}
    </>
  );
}

/** The first option has the id of the field itself, so that a link from an error lands on an input. */
export function optionId(field: string, index: number): string {
  return index === 0 ? field : `${field}-${index + 1}`;
}
