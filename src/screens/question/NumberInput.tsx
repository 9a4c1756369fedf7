import { type ComponentProps, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { parseNumber, tidied } from '../../answers/edit/numberText.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { NumberField } from '../../questionnaire/field.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { afterPress } from './afterPress.ts';

const UsualBounds = lazyWithWords(() => import('./UsualBounds.tsx'));

/**
 * While it has the focus, a number field shows the text as typed. Otherwise it shows the formatted number, or the text
 * if it cannot be read. `note` asks whether an unusual value is meant. It appears when the field is left, because half
 * a number says nothing, and stays until the value is usual again.
 */
export function useNumberText(id: string, text: string, field: NumberField) {
  const { unit, usual } = field;
  const { decimalSign } = useWords();
  const [entered, setEntered] = useState<HTMLInputElement | null>(null);
  const [asking, setAsking] = useState(true);
  const whole = useRef(false);
  const reading = parseNumber(text, unit);
  const shown = entered ? text : tidied(text, unit, decimalSign);
  const unusual =
    'value' in reading && usual && (reading.value < usual[0] || reading.value > usual[1])
      ? reading.value
      : undefined;
  const note: ReactNode = unusual !== undefined && asking && (
    <Suspense>
      <UsualBounds id={`${id}-note`} field={field} value={unusual} />
    </Suspense>
  );

  useLayoutEffect(() => {
    // The Tab key selects the whole text. Showing the text as typed undoes the selection, so it is made again.
    if (entered && whole.current) entered.select();
  }, [entered]);

  return {
    shown,
    note,
    enter(input: HTMLInputElement) {
      whole.current =
        input.value !== '' && input.selectionEnd === input.value.length && input.selectionStart === 0;
      setAsking(unusual !== undefined);
      setEntered(input);
    },
    leave() {
      setEntered(null);
      afterPress(() => setAsking(true));
    },
  };
}

interface NumberInputProps extends Omit<ComponentProps<typeof TextInput>, 'value'> {
  field: NumberField;
  text: string;
  onText: (text: string) => void;
}

/** A number with its unit beside it. */
export function NumberInput({ field, text, onText, onBlur, ...rest }: NumberInputProps) {
  const { shown, note, enter, leave } = useNumberText(rest.id, text, field);
  return (
    <TextInput
      {...rest}
      note={note}
      inputMode="decimal"
      width={10}
      value={shown}
      onFocus={(event) => enter(event.currentTarget)}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={(event) => {
        leave();
        onBlur?.(event);
      }}
    />
  );
}
