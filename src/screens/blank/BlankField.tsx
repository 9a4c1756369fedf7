import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { type Field, TEXT_MAX } from '../../questionnaire/field.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { textKey, useFieldTexts } from '../question/fieldTexts.ts';
import { BlankMatrix, BlankRows } from './BlankTables.tsx';
import { useEntered } from './entered.ts';
import { Boxes, WritingLine, WritingRoom } from './Lines.tsx';

const LONG_TEXT_LINES = 3;

interface BlankFieldProps {
  question: QuestionId;
  name: string;
  field: Field;
  /** True if the words above already ask the question. */
  labelHidden?: boolean;
}

/** One field of a question to fill in by hand, chosen by the kind of the field. */
export function BlankField({ question, name, field, labelHidden }: BlankFieldProps) {
  const { t } = useWords();
  const path = pointer('answers', question, name);
  const texts = useFieldTexts(path);
  const entered = useEntered()(path);
  const condition = useWhen(question, field);
  const several = field.kind === 'choices' && !texts.hint ? t('ui.blank.several') : null;
  const remarks = [condition, several].filter(Boolean).join('; ');
  const label = `${texts.label}${remarks && ` (${remarks})`}`;
  const written = field.kind === 'number' || field.kind === 'url' || field.kind === 'date' || isShort(field);
  return (
    <div className="blank-field">
      {!written && !(labelHidden && remarks === '') && (
        <p className="blank-field__label">{labelHidden ? `(${remarks})` : label}</p>
      )}
      {!written && texts.hint && <p className="blank-field__hint">{texts.hint}</p>}
      {control()}
      {written && texts.hint && <p className="blank-field__hint">{texts.hint}</p>}
    </div>
  );

  function control() {
    switch (field.kind) {
      case 'choice':
      case 'boolean':
      case 'choices':
        return (
          <Boxes
            options={texts.options(field)}
            ticked={entered}
            inline={field.kind === 'choice' && field.look === 'line'}
          />
        );
      case 'rows':
        return <BlankRows path={path} rows={field} />;
      case 'matrix':
        return <BlankMatrix path={path} matrix={field} />;
      case 'text':
        return isShort(field) ? (
          <WritingLine label={label} value={entered[0]} />
        ) : (
          <WritingRoom lines={LONG_TEXT_LINES} text={entered[0]} />
        );
      default:
        return <WritingLine label={label} unit={texts.unit} value={entered[0]} />;
    }
  }
}

const isShort = (field: Field): boolean => field.kind === 'text' && field.max <= TEXT_MAX;

/** The choices on which a field depends, in words; null if it always counts. */
function useWhen(question: QuestionId, field: Field): string | null {
  const { t, find } = useWords();
  const options = askedUpon(field).map(
    ({ field: name, option }) =>
      find(`${textKey(pointer('answers', question, name))}.options.${option}`) ?? option,
  );
  if (options.length === 0) return null;
  return t('ui.blank.if', { options: options.join(` ${t('ui.common.or')} `) });
}

/** Each option on which a field depends, with the field of that option. */
const askedUpon = ({ when }: Field): { readonly field: string; readonly option: string }[] =>
  (when ?? []).flatMap(({ field, is }) => is.map((option) => ({ field, option })));
