import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { pointer, questionOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField } from '../../questionnaire/field.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, originIn, routes } from '../routes.ts';
import { useSelected } from '../useSession.ts';
import { useFieldTexts } from './fieldTexts.ts';
import { inputId, rowKeys } from './fieldValues.ts';
import { GroupCell } from './GroupCell.tsx';
import { GroupTotals } from './Totals.tsx';

interface GroupTableProps {
  path: string;
  field: RowsField;
}

/** Numbers by recipient group. A group has a row in the file while it has at least one number. */
export function GroupTable({ path, field }: GroupTableProps) {
  const { t } = useWords();
  const texts = useFieldTexts(path);
  const id = useSelected((assessment) => assessment.id);
  const from = originIn(useLocation()[0]);
  const { like } = field;
  const groupTexts = useFieldTexts(path + pointer('', field.key));
  const cells = useMemo(() => Object.keys(field.row).filter((cell) => cell !== field.key), [field]);
  const likePath = like && pointer('answers', like.question, like.field);
  const other = likePath && questionOf(likePath);
  // The rows are joined into one text, so that a keystroke in a cell draws only that cell.
  const shown = useSelected((assessment) => {
    const named = rowKeys(assessment, path, field.key);
    const recipients = likePath && rowKeys(assessment, likePath, field.key);
    return GROUPS.filter(
      (group) =>
        !recipients || named.includes(group) || (group !== like?.without && recipients.includes(group)),
    ).join();
  });
  const groups = useStaying(shown);
  const cellText = (cell: string, part: string) => texts.text(`fields.${cell}.${part}`);

  if (other && groups.length === 0) {
    return (
      <p className="govuk-body">
        {t('ui.question.groups.none')}{' '}
        <a href={href(routes.question(id, other, from))}>{together(t('ui.question.groups.toQuestion5'))}</a>
      </p>
    );
  }
  return (
    <section className="groups">
      <h2 className="govuk-heading-s" id={inputId(path)}>
        {together(texts.label)}
      </h2>
      {texts.hint && <p className="govuk-hint">{together(texts.hint)}</p>}
      <div className="table-scroll">
        <table className="group-table" aria-labelledby={inputId(path)}>
          <thead>
            <tr>
              <th scope="col">{groupTexts.label}</th>
              {cells.map((cell) => (
                <th key={cell} scope="col" className="number">
                  <span id={inputId(path + pointer(cell))}>{together(cellText(cell, 'label'))}</span>
                  <span className="unit" id={inputId(path + pointer(cell, 'unit'))}>
                    {cellText(cell, 'unit')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group}>
                <th scope="row" id={inputId(path + pointer(group))}>
                  {groupTexts.option(group)}
                </th>
                {cells.map((cell) => (
                  <td
                    key={cell}
                    className="number"
                    data-label={`${cellText(cell, 'label')} (${cellText(cell, 'unit')})`}
                  >
                    <GroupCell path={path} group={group} cell={cell} cells={cells} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <GroupTotals path={path} field={field} cells={cells} />
        </table>
      </div>
    </section>
  );
}

/** A row stays once it was shown. Otherwise it would vanish when somebody deletes its last number to type it again. */
function useStaying(names: string): readonly string[] {
  const groups = names === '' ? [] : names.split(',');
  const [shown, setShown] = useState<readonly string[]>(groups);
  if (groups.every((group) => shown.includes(group))) return shown;
  const all = GROUPS.filter((group) => groups.includes(group) || shown.includes(group));
  setShown(all);
  return all;
}
