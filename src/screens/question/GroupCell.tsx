import { memo, type ReactNode } from 'react';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import type { NumberField } from '../../questionnaire/field.ts';
import { describedBy } from '../../ui/classes.ts';
import { useSession } from '../useSession.ts';
import { inputId } from './fieldValues.ts';
import { useNumberText } from './NumberInput.tsx';
import { useField } from './questionForm.ts';

/** The ids of the words that name a cell in another table: its line, its column and its unit. */
export interface CellNames {
  readonly row: string;
  readonly column: string;
  readonly unit: string;
}

export interface GroupCellProps {
  path: string;
  /** The number fields of each group: `casesPerMonth`, or `can` and `will`. */
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

/** The value of one cell. Removing the last value of a group removes its row. */
export function useGroupCell({ path, group, cell, cells }: GroupCellProps) {
  const { change, store } = useSession();
  const cellPath = path + pointer(group, cell);
  const { onChange, ...field } = useField(cellPath);

  /** Whether the row is empty: no number, no draft, and no field of another program. */
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
      // This is done at each keystroke, because Enter and the browser's Back leave the page without a blur event.
      if (value.trim() === '' && isBlank()) change(path + pointer(group), undefined);
    },
  };
}

interface CellInputProps extends ReturnType<typeof useGroupCell>, Omit<GroupCellProps, 'path'> {
  field: NumberField;
  /** Says how the number is stored, if that differs from what was typed. */
  remark?: ReactNode;
}

/** The input of a number in a table, with its error above and questions or remarks below. */
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
