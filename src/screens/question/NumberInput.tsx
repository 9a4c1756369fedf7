import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber, parseNumber } from '../../answers/edit/numberText.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Unit } from '../../questionnaire/field.ts';
import { TextInput } from '../../ui/TextInput.tsx';

/**
 * What a field for a number shows: while it has the focus, the text as it was typed; at all other times the number
 * that it means, formatted. What cannot be read stays as it was typed.
 */
export function useNumberText(text: string, unit: Unit) {
  const { decimalSign } = useWords();
  const [entered, setEntered] = useState<HTMLInputElement | null>(null);
  const whole = useRef(false);
  const reading = parseNumber(text, unit);
  const shown = !entered && 'value' in reading ? formatNumber(reading.value, unit, decimalSign) : text;

  useLayoutEffect(() => {
    // Who comes with the Tab key finds all of it selected; the other text would take the selection away.
    if (entered && whole.current) entered.select();
  }, [entered]);

  return {
    shown,
    enter(field: HTMLInputElement) {
      whole.current =
        field.value !== '' && field.selectionEnd === field.value.length && field.selectionStart === 0;
      setEntered(field);
    },
    leave: () => setEntered(null),
  };
}

interface NumberInputProps extends Omit<ComponentProps<typeof TextInput>, 'value'> {
  unit: Unit;
  text: string;
  onText: (text: string) => void;
}

/** A number with its unit beside it. */
export function NumberInput({ unit, text, onText, onBlur, ...rest }: NumberInputProps) {
  const { shown, enter, leave } = useNumberText(text, unit);
  return (
    <TextInput
      {...rest}
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
