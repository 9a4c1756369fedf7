import { memo, type ReactNode, Suspense } from 'react';
import { placeOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { type Field, TEXT_MAX } from '../../questionnaire/field.ts';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import type { LabelSize } from '../../ui/field.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { type ChoiceApart, Radios } from '../../ui/Radios.tsx';
import { Select } from '../../ui/Select.tsx';
import { Textarea } from '../../ui/Textarea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { type FieldTexts, useFieldTexts } from './fieldTexts.ts';
import { inputId } from './fieldValues.ts';
import { NumberInput } from './NumberInput.tsx';
import { useField } from './questionForm.ts';

const DateControl = lazyWithWords(() => import('../DateControl.tsx'));

/** From this many options on, a card uses a select to stay short. Elsewhere radio buttons are easier. */
const MANY_OPTIONS = 6;

interface FieldControlProps {
  path: string;
  label?: ReactNode;
  labelSize?: LabelSize;
  labelHidden?: boolean;
  /** The content that unfolds under a chosen option. */
  conditional?: Readonly<Record<string, ReactNode>>;
  /** True in a card, where a long list of options becomes a select. */
  compact?: boolean;
  /** The field's words, if they were looked up for all rows of a list. */
  words?: FieldTexts;
  /** For the field that the page's heading asks: the id of the heading, and the separate choice after the options. */
  asked?: { labelledBy: string; apart?: ChoiceApart | undefined };
}

/** The control of any field of any question, chosen by the kind of the field. */
export const FieldControl = memo(function FieldControl({
  path,
  words: known,
  label,
  labelSize,
  labelHidden,
  conditional,
  compact,
  asked,
}: FieldControlProps) {
  const { t } = useWords();
  const texts = useFieldTexts(path, known);
  const { value, text, error, onChange, onBlur, ref } = useField(path);
  const field = placeOf(path)?.shape as Field;
  const id = inputId(path);
  const words = label ?? texts.label;
  const size = labelSize ?? 's';
  const hint = texts.hint === undefined ? {} : { hint: texts.hint };
  const common = { id, error, onBlur, ref, ...hint };
  const labelled = { ...common, label: words, labelSize: size, ...(labelHidden && { labelHidden }) };
  const grouped = { ...common, legend: words, legendSize: size, ...(labelHidden && { legendHidden: true }) };

  switch (field.kind) {
    case 'choice':
    case 'boolean': {
      const items = texts.onScreen(field);
      const look = field.kind === 'choice' ? field.look : undefined;
      const line = look === 'line';
      const scale = look === 'scale';
      if (compact && items.length >= MANY_OPTIONS) {
        const none = { value: '', label: t('ui.question.choose') };
        return (
          <Select
            {...labelled}
            options={[none, ...items]}
            value={text}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      }
      return (
        <Radios
          {...grouped}
          {...asked}
          {...(line && { inline: true })}
          {...(scale && { scale })}
          items={items.map((item) => ({
            ...item,
            label: together(item.label),
            conditional: conditional?.[item.value],
          }))}
          value={text}
          onChange={onChange}
        />
      );
    }
    case 'choices':
      return (
        <Checkboxes
          {...grouped}
          labelledBy={asked?.labelledBy}
          items={texts.onScreen(field)}
          {...(field.exclusive !== undefined && { exclusive: field.exclusive, divider: t('ui.common.or') })}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <Suspense>
          <DateControl {...grouped} text={text} onText={onChange} />
        </Suspense>
      );
    case 'number':
      return (
        <NumberInput
          {...labelled}
          field={field}
          {...(texts.unit && { suffix: texts.unit })}
          text={text}
          onText={onChange}
        />
      );
    case 'text':
      if (field.max > TEXT_MAX) {
        return (
          <Textarea
            {...labelled}
            max={field.max}
            countText={(left) =>
              left < 0
                ? t('ui.common.charactersOver', { count: -left })
                : t('ui.common.charactersLeft', { count: left })
            }
            value={text}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      }
      return (
        <TextInput {...labelled} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
      );
    case 'url':
      return (
        <TextInput
          {...labelled}
          inputMode="url"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return null;
  }
});
