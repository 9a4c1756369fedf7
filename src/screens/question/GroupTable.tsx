import { memo, type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { placeOf, pointer, questionOf, valueAt } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { NumberField, RowsField } from '../../questionnaire/field.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import { describedBy } from '../../ui/classes.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, originIn, routes } from '../routes.ts';
import { useSelected, useSession } from '../useSession.ts';
import { useFieldTexts } from './fieldTexts.ts';
import { inputId, rowKeys } from './fieldValues.ts';
import { useNumberText } from './NumberInput.tsx';
import { useField } from './questionForm.ts';
import { GroupTotals } from './Totals.tsx';

interface GroupTableProps {
  path: string;
  field: RowsField;
}

/** Numbers by recipient group. A group's row comes into being with its first number and goes with its last. */
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
  // One text, so that a key in a cell draws that cell alone.
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

/** A line once shown stays: emptied to be typed anew, it must not go from under the hands. */
function useStaying(names: string): readonly string[] {
  const groups = names === '' ? [] : names.split(',');
  const [shown, setShown] = useState<readonly string[]>(groups);
  if (groups.every((group) => shown.includes(group))) return shown;
  const all = GROUPS.filter((group) => groups.includes(group) || shown.includes(group));
  setShown(all);
  return all;
}

/** Ids of the words that name a cell where it stands in another table: of its line, its column, and the unit there. */
export interface CellNames {
  readonly row: string;
  readonly column: string;
  readonly unit: string;
}

export interface GroupCellProps {
  path: string;
  /** The numbers that each group has: `casesPerMonth`, or `can` and `will`. */
  cells: readonly string[];
  group: string;
  cell: string;
  names?: CellNames;
  disabled?: boolean;
}

export const GroupCell = memo(function GroupCell(props: GroupCellProps) {
  const cell = useGroupCell(props);
  return <CellInput {...props} {...cell} field={numberAt(cell.path)} />;
});

/** The value of one cell; its group's row goes with the last of them. */
export function useGroupCell({ path, group, cell, cells }: GroupCellProps) {
  const { change, store } = useSession();
  const cellPath = path + pointer(group, cell);
  const { onChange, ...field } = useField(cellPath);

  /** Nothing of the row is left: no number, no draft, and nothing that another program wrote. */
  function isBlank(): boolean {
    const { assessment } = store.getState();
    const place = placeOf(path + pointer(group));
    const row = assessment && place && valueAt(assessment, place);
    const drafted = cells.some((one) => assessment?.drafts?.[path + pointer(group, one)] !== undefined);
    return typeof row === 'object' && row !== null && Object.keys(row).length === 1 && !drafted;
  }

  return {
    ...field,
    path: cellPath,
    type(value: string): void {
      onChange(value);
      // At once, not on leaving: by Enter or the browser's Back a page is left without its field being left.
      if (value.trim() === '' && isBlank()) change(path + pointer(group), undefined);
    },
  };
}

interface CellInputProps extends ReturnType<typeof useGroupCell>, Omit<GroupCellProps, 'path'> {
  field: NumberField;
  /** What becomes of the number, where it is not kept as it was typed. */
  remark?: ReactNode;
}

/** The box of a number in a table; what is wrong with it stands above, what is asked or told of it below. */
export function CellInput(props: CellInputProps) {
  const { path, group, cell, text, error, onBlur, ref, type, field, disabled, remark } = props;
  const id = inputId(path);
  const list = path.slice(0, -pointer(group, cell).length);
  const names = props.names ?? {
    row: inputId(list + pointer(group)),
    column: inputId(list + pointer(cell)),
    unit: inputId(list + pointer(cell, 'unit')),
  };
  const { shown, note, enter, leave } = useNumberText(id, text, field);
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{error.label}</span> {error.text}
        </p>
      )}
      <input
        id={id}
        ref={ref}
        className={
          error ? 'govuk-input govuk-input--width-5 govuk-input--error' : 'govuk-input govuk-input--width-5'
        }
        inputMode="decimal"
        autoComplete="off"
        aria-labelledby={`${names.row} ${names.column}`}
        aria-describedby={describedBy(
          names.unit,
          error && `${id}-error`,
          Boolean(note) && `${id}-note`,
          Boolean(remark) && `${id}-remark`,
        )}
        aria-invalid={error ? true : undefined}
        disabled={disabled}
        value={shown}
        onFocus={(event) => enter(event.currentTarget)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          leave();
          onBlur();
        }}
      />
      {note}
      {remark && (
        <p id={`${id}-remark`} className="govuk-hint usual">
          {remark}
        </p>
      )}
    </>
  );
}

function numberAt(path: string): NumberField {
  const shape = placeOf(path)?.shape;
  if (shape?.kind !== 'number') throw new Error(`No number at ${path}.`);
  return shape;
}
