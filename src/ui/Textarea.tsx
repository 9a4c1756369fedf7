import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import { classes } from './classes.ts';
import { type FieldProps, fieldDescription, Labelled, type LabelSize } from './field.tsx';

/** The count appears when less than this share of the room is left. */
const NEAR = 0.1;

interface TextareaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'ref'> {
  label: ReactNode;
  labelSize?: LabelSize;
  labelHidden?: boolean;
  value: string;
  /** Called with the element itself. */
  ref?: ((field: HTMLTextAreaElement | null) => void) | undefined;
  /** How many code points fit. People can type more, because typed text is never cut off. */
  max?: number;
  /** Says how much room is left. A negative number is how much is too much. */
  countText?: (left: number) => string;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { id, hint, error, label, labelSize, labelHidden, value, ref, max, countText, className, ...rest } =
    props;
  const left = max === undefined ? Number.POSITIVE_INFINITY : max - [...value].length;
  const count = max !== undefined && left < max * NEAR && countText ? countText(left) : undefined;
  const field = useRef<HTMLTextAreaElement>(null);
  // React would also write a value into the element's content at every letter, and the browser's undo would go back
  // letter by letter. So the text is written here, and only if it differs from what was typed.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  });
  return (
    <Labelled {...{ id, hint, error, label, labelSize, labelHidden }}>
      <textarea
        rows={4}
        name={id}
        {...rest}
        id={id}
        ref={(node) => {
          field.current = node;
          ref?.(node);
        }}
        className={classes('govuk-textarea', error && 'govuk-textarea--error', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={fieldDescription({ id, hint, error }, count && `${id}-count`)}
      />
      {count && (
        <div id={`${id}-count`} className={left < 0 ? 'govuk-error-message' : 'govuk-hint'}>
          {count}
        </div>
      )}
    </Labelled>
  );
}
