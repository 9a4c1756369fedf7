import type { DocumentRow } from '../../documents/row.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Textarea } from '../../ui/Textarea.tsx';
import { rowName } from './rowPlaces.ts';

interface OwnTextProps {
  readonly row: DocumentRow;
  readonly id: string;
  /** True if the row has no draft. The field then uses the row's label as its own. */
  readonly alone: boolean;
  readonly onText: (text: string) => void;
}

/** The institution's own text in a row. A text too long for the form is an error, but it is stored in full. */
export function OwnText({ row, id, alone, onText }: OwnTextProps) {
  const { t } = useWords();
  return (
    <Textarea
      id={id}
      label={
        <>
          {t('ui.documents.own')}
          <span className="govuk-visually-hidden"> ({rowName(row.id, t)})</span>
        </>
      }
      labelHidden={alone}
      value={row.own ?? row.drafted ?? ''}
      rows={alone ? 3 : 6}
      error={
        row.over && row.limit !== undefined
          ? {
              label: t('ui.common.errorPrefix'),
              text: t('ui.documents.over', { n: row.length, max: row.limit }),
            }
          : undefined
      }
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
