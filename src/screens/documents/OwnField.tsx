import { placeOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TEXT_MAX } from '../../questionnaire/field.ts';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Select } from '../../ui/Select.tsx';
import { Textarea } from '../../ui/Textarea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import DateControl from '../DateControl.tsx';
import { problemText } from '../problemText.ts';
import { draftProblem, shownValue } from '../question/fieldValues.ts';
import { useAssessment, useSession } from '../useSession.ts';

/** With more options than this, the field is a menu. */
const RADIOS_MAX = 8;

/** The id of the field on its page. */
export const ownFieldId = (path: string): string => path.slice(1).replace(/[^\w-]+/g, '-');

interface OwnFieldProps {
  /** The path, for edits. */
  readonly path: string;
  /** The key of its words, such as `eId.data`. */
  readonly words: string;
  /** A problem with the value other than its format. */
  readonly finding?: string | undefined;
  /** The heading above the field. A text field of the same name does not show its label. */
  readonly under?: string | undefined;
}

/** One field of a document, of any kind. Each keystroke is stored. */
export function OwnField({ path, words, finding, under }: OwnFieldProps) {
  const { t, find, decimalSign } = useWords();
  const { change } = useSession();
  const assessment = useAssessment();
  const shape = placeOf(path)?.shape;
  if (!shape) return null;
  const label = find(`documents.fields.${words}.label`) ?? words;
  const option = (value: string | number) =>
    find(`documents.fields.${words}.options.${String(value).replace('.', '_')}`) ?? String(value);
  const problem = draftProblem(assessment, path);
  const wrong = problem ? problemText(problem, t) : finding;
  const common = {
    id: ownFieldId(path),
    hint: find(`documents.fields.${words}.hint`),
    error: wrong ? { label: t('ui.common.errorPrefix'), text: wrong } : undefined,
  };
  const shown = shownValue(assessment, path, decimalSign);
  const text = String(shown);
  const set = (value: unknown) => change(path, value);
  switch (shape.kind) {
    case 'choice':
      return shape.options.length > RADIOS_MAX ? (
        <Select
          {...common}
          label={label}
          options={[
            { value: '', label: t('ui.documents.choose') },
            ...shape.options.map((value) => ({ value: String(value), label: option(value) })),
          ]}
          value={text}
          onChange={(event) => set(event.currentTarget.value)}
        />
      ) : (
        <Radios
          {...common}
          legend={label}
          legendSize="s"
          items={shape.options.map((value) => ({ value: String(value), label: option(value) }))}
          value={text || undefined}
          onChange={set}
        />
      );
    case 'choices':
      return (
        <Checkboxes
          {...common}
          legend={label}
          legendSize="s"
          exclusive={shape.exclusive}
          items={shape.options.map((value) => ({ value, label: option(value) }))}
          value={Array.isArray(shown) ? shown : []}
          onChange={set}
        />
      );
    case 'date':
      return <DateControl {...common} legend={label} legendSize="s" text={text} onText={set} />;
    case 'text':
      if (shape.max > TEXT_MAX)
        return (
          <Textarea
            {...common}
            label={label}
            labelSize="s"
            labelHidden={label === under}
            rows={3}
            max={shape.max}
            value={text}
            onChange={(event) => set(event.currentTarget.value)}
          />
        );
      break;
    default:
  }
  const numeric = shape.kind === 'number';
  return (
    <TextInput
      {...common}
      label={label}
      labelSize="s"
      {...(numeric && { inputMode: 'decimal' as const, width: 10 as const })}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
