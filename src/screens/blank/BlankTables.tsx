import { useContext } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { CellField, MatrixField, RowsField } from '../../questionnaire/field.ts';
import { useFieldTexts } from '../question/fieldTexts.ts';
import { rowKeys } from '../question/fieldValues.ts';
import { Entered, useEntered } from './entered.ts';
import { Box, Boxes } from './Lines.tsx';

/** The number of rows to fill in by hand. Further rows can go on the back. */
const EMPTY_ROWS = 3;
/** The words of a row's cells are the same for every row. */
const ANY_ROW = 'row';

/** A list as a table with a row for each recipient group, or with numbered rows that may be empty. */
export function BlankRows({ path, rows }: { path: string; rows: RowsField }) {
  const { t } = useWords();
  const groups = useFieldTexts(path + pointer(ANY_ROW, rows.key));
  const key = rows.row[rows.key];
  const assessment = useContext(Entered);
  const given = assessment ? rowKeys(assessment, path, rows.key) : [];
  const lines = key
    ? groups.options(key)
    : Array.from({ length: Math.max(EMPTY_ROWS, given.length) }, (_, index) => ({
        value: given[index] ?? `${ANY_ROW}-${index}`,
        label: String(index + 1),
      }));
  const cells = Object.entries(rows.row).filter(([name]) => name !== rows.key);
  const cellPath = (name: string, line = ANY_ROW) => path + pointer(line, name);
  return (
    <table className={key ? 'blank-table' : 'blank-table blank-table--numbered'}>
      <thead>
        <tr>
          <th scope="col">{key ? groups.label : t('ui.blank.numbered')}</th>
          {cells.map(([name]) => (
            <ColumnHead key={name} path={cellPath(name)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ value, label }) => (
          <tr key={value}>
            <th scope="row">{label}</th>
            {cells.map(([name, cell]) => (
              <td key={name}>
                <Cell path={cellPath(name, value)} cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ path }: { path: string }) {
  const { label, unit } = useFieldTexts(path);
  return <th scope="col">{unit ? `${label} (${unit})` : label}</th>;
}

function Cell({ path, cell }: { path: string; cell: CellField }) {
  const texts = useFieldTexts(path);
  const entered = useEntered()(path);
  const options = texts.options(cell);
  return options.length > 0 ? <Boxes options={options} ticked={entered} /> : entered[0];
}

/** A table with a row for each part and a column for each option. */
export function BlankMatrix({ path, matrix }: { path: string; matrix: MatrixField }) {
  const texts = useFieldTexts(path);
  const entered = useEntered();
  return (
    <table className="blank-table blank-table--matrix">
      <thead>
        <tr>
          <th scope="col">{texts.label}</th>
          {matrix.options.map((option) => (
            <th key={option} scope="col">
              {texts.option(option)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.parts.map((part) => (
          <tr key={part}>
            <th scope="row">{texts.part(part)}</th>
            {matrix.options.map((option) => (
              <td key={option}>
                <Box ticked={entered(path + pointer(part)).includes(String(option))} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
