import type { DocumentRow } from '../../documents/row.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Textarea } from '../../ui/Textarea.tsx';
import { rowName } from './rowPlaces.ts';

interface OwnTextProps {
  readonly row: DocumentRow;
  readonly id: string;
  /** Nothing drafts the row: the field stands below its label, and needs none of its own. */
  readonly alone: boolean;
  readonly onText: (text: string) => void;
}

/** What the institution writes in a row; more than the form takes is an error, and stays whole. */
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
