import { memo, type ReactNode, Suspense } from 'react';
import { placeOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { type Field, TEXT_MAX } from '../../questionnaire/field.ts';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import type { LabelSize } from '../../ui/field.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { type ChoiceApart, Radios } from '../../ui/Radios.tsx';
import type { Select } from '../../ui/Select.tsx';
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
  /** In a card: what shows a long list of options. The first question needs none, so it is loaded with the cards. */
  ForMany?: typeof Select;
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
  labelSize = 's',
  labelHidden,
  conditional,
  ForMany,
  asked,
}: FieldControlProps) {
  const { t } = useWords();
  const texts = useFieldTexts(path, known);
  const { value, text, error, onChange, onBlur, ref } = useField(path);
  const field = placeOf(path)?.shape as Field;
  const id = inputId(path);
  const words = label ?? texts.label;
  const hint = texts.hint === undefined ? {} : { hint: texts.hint };
  const common = { id, error, onBlur, ref, ...hint };
  const labelled = { ...common, label: words, labelSize, ...(labelHidden && { labelHidden }) };
  const grouped = {
    ...common,
    legend: words,
    legendSize: labelSize,
    ...(labelHidden && { legendHidden: true }),
  };
  const typed = ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value);

  switch (field.kind) {
    case 'choice':
    case 'boolean': {
      const items = texts.onScreen(field);
      const look = field.kind === 'choice' ? field.look : undefined;
      if (ForMany && items.length >= MANY_OPTIONS) {
        const none = { value: '', label: t('ui.question.choose') };
        return <ForMany {...labelled} options={[none, ...items]} value={text} onChange={typed} />;
      }
      return (
        <Radios
          {...grouped}
          {...asked}
          inline={look === 'line'}
          scale={look === 'scale'}
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
    case 'url':
      if (field.kind === 'text' && field.max > TEXT_MAX) {
        return (
          <Textarea
            {...labelled}
            max={field.max}
            countText={(left) =>
              t(left < 0 ? 'ui.common.charactersOver' : 'ui.common.charactersLeft', { count: Math.abs(left) })
            }
            value={text}
            onChange={typed}
          />
        );
      }
      return (
        <TextInput
          {...labelled}
          {...(field.kind === 'url' && { inputMode: 'url' })}
          value={text}
          onChange={typed}
        />
      );
    default:
      return null;
  }
});
