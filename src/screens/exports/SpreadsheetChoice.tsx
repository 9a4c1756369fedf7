import { useWords } from '../../i18n/useWords.ts';
import { SPREADSHEETS, type Spreadsheet } from '../../summary/csvText.ts';
import { Details } from '../../ui/Details.tsx';
import { Radios } from '../../ui/Radios.tsx';

interface SpreadsheetChoiceProps {
  id: string;
  value: Spreadsheet;
  onChange: (value: Spreadsheet) => void;
}

/** Asks which spreadsheet program opens the tables. It is folded, because the default suits nearly everybody. */
export function SpreadsheetChoice({ id, value, onChange }: SpreadsheetChoiceProps) {
  const { t } = useWords();
  const question = `${id}-for`;
  return (
    <Details summary={<span id={question}>{t('ui.exports.spreadsheet')}</span>}>
      <Radios
        id={id}
        labelledBy={question}
        hint={t('ui.exports.spreadsheetHint')}
        items={SPREADSHEETS.map((each) => ({ value: each, label: t(`ui.exports.spreadsheets.${each}`) }))}
        value={value}
        onChange={(chosen) => onChange(chosen as Spreadsheet)}
      />
    </Details>
  );
}
