import type { ComponentProps } from 'react';
import { splitDate } from '../answers/edit/dateText.ts';
import { joinDate } from '../answers/edit/typedDate.ts';
import { useWords } from '../i18n/useWords.ts';
import { DateInput } from '../ui/DateInput.tsx';

interface DateControlProps extends Omit<ComponentProps<typeof DateInput>, 'labels' | 'value' | 'onChange'> {
  /** A text from `joinDate`, or an ISO date. */
  text: string;
  onText: (text: string) => void;
}

/** A date in three fields, held as one text. */
export default function DateControl({ text, onText, ...rest }: DateControlProps) {
  const { t } = useWords();
  const [day, month, year] = splitDate(text);
  return (
    <DateInput
      {...rest}
      labels={{ day: t('ui.common.day'), month: t('ui.common.month'), year: t('ui.common.year') }}
      value={{ day, month, year }}
      onChange={(parts) => onText(joinDate(parts.day, parts.month, parts.year))}
    />
  );
}
