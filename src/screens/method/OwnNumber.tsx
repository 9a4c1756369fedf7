import { useWords } from '../../i18n/useWords.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { problemText } from '../problemText.ts';
import { inputId } from '../question/fieldValues.ts';
import { useOwnNumber } from './useOwnNumber.ts';

interface OwnNumberProps {
  path: string;
  /** The number's name for people who cannot see its row and column. */
  label: string;
  standard: number;
  /** Why the number cannot be used; undefined if it can. */
  error?: string | undefined;
}

/** The field of a weight or threshold in a cell. */
export function OwnNumber({ path, label, standard, error }: OwnNumberProps) {
  const { t } = useWords();
  const { text, problem, onText, onLeave } = useOwnNumber(path, standard);
  const told = problem ? problemText(problem, t) : error;
  return (
    <>
      <TextInput
        id={inputId(path)}
        className="own-number"
        label={label}
        labelHidden
        inputMode="decimal"
        width={5}
        error={told === undefined ? undefined : { label: t('ui.common.errorPrefix'), text: told }}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <span className="print-only">{text}</span>
    </>
  );
}
