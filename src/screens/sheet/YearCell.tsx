import { memo, useContext, useReducer } from 'react';
import { formatNumber } from '../../answers/edit/numberText.ts';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberText } from '../../summary/sheet/formula.ts';
import { CellInput, type GroupCellProps, useGroupCell } from '../question/GroupCell.tsx';
import { QuestionFormContext } from '../question/questionForm.ts';
import { useSelected } from '../useSession.ts';
import { keptInstead, monthlyIn, monthsIn, YEARLY, yearlyOf } from './yearly.ts';

/** A cell for cases a year, which are stored as cases a month. It says if a twelfth cannot be stored exactly. */
export const YearCell = memo(function YearCell(props: GroupCellProps) {
  const { t, decimalSign } = useWords();
  const cell = useGroupCell(props);
  const typed = useContext(QuestionFormContext)?.typed;
  const path = props.path + pointer(props.group, props.cell);
  const stored = useSelected((assessment) => {
    const place = placeOf(path);
    const value = place && valueAt(assessment, place);
    return typeof value === 'number' ? value : undefined;
  });
  const draft = useSelected(({ drafts }) => drafts?.[path]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const key = `${path} a year`;
  const written = typed?.get(key) ?? '';
  // Typed text stays while it means the stored value. "100 a month" stays, too, while the cell has the focus.
  const meant = stored !== undefined && (monthlyIn(written) ?? monthsIn(written)) === stored;
  const own = stored === undefined ? '' : formatNumber(yearlyOf(stored), YEARLY.unit, decimalSign);
  const text = draft ?? (meant ? written : own);
  const instead = meant && draft === undefined ? keptInstead(written) : undefined;
  return (
    <CellInput
      {...props}
      {...cell}
      field={YEARLY}
      text={text}
      onBlur={() => {
        if (monthlyIn(written) === undefined) typed?.delete(key);
        redraw();
        cell.onBlur();
      }}
      type={(next) => {
        typed?.set(key, next);
        const monthly = monthlyIn(next);
        cell.type(monthly === undefined ? next : formatNumber(monthly, 'casesPerMonth', decimalSign));
      }}
      remark={
        instead &&
        t('ui.sheet.per.kept', {
          monthly: numberText(t, instead.monthly, 'plain'),
          yearly: numberText(t, instead.yearly, 'plain'),
        })
      }
    />
  );
});
