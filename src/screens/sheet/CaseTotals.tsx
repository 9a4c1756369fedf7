import { formatNumber } from '../../answers/edit/numberText.ts';
import { pointer } from '../../answers/model/path.ts';
import type { Bounds } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { WHETHER } from '../../questionnaire/whether.ts';
import { between, countsOf } from '../../summary/quantity.ts';
import { groupCases, INSTITUTIONS } from '../../summary/sheet/groupCases.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { totalOf } from '../question/Totals.tsx';
import type { Per, TypedColumn } from './columns.ts';
import type { useExplained } from './Formula.tsx';
import { useSheetSource } from './useSheetSource.ts';
import { yearlyOf } from './yearly.ts';

const MONTHS = 12;

interface ElectronicProps {
  /** All groups if it is left out. */
  group?: string;
  per: Per;
  name: string;
  number: ReturnType<typeof useExplained>['number'];
}

/** Electronic cases as a number that opens its formula; a dash while unknown. */
export function Electronic({ group, per, name, number }: ElectronicProps) {
  const source = useSheetSource();
  const { t } = source;
  const bounds = group === undefined ? source.assessment.facts.eCasesPerYear : groupCases(source, group);
  if (!bounds) return <span className="worksheet__none">–</span>;
  const shown: Bounds = per === 'year' ? bounds : [bounds[0] / MONTHS, bounds[1] / MONTHS];
  const text = between(t, shown, countsOf(shown));
  return number(
    group === undefined ? 'eCasesPerYear' : `group ${group}`,
    text,
    t('ui.sheet.table.explain', { name, value: text }),
  );
}

interface TotalsProps {
  per: Per;
  columns: readonly TypedColumn[];
  labelled: (id: string) => string | undefined;
  number: ReturnType<typeof useExplained>['number'];
}

/** The totals of the columns. A share has a mean, weighted by the cases of each group. */
export function Totals({ per, columns, labelled, number }: TotalsProps) {
  const { t, decimalSign } = useWords();
  const source = useSheetSource();
  const { file, assessment } = source;
  const institutions = (assessment.facts.institutionShare?.[1] ?? 0) > 0;
  const unread = columns.some(({ path }) =>
    Object.keys(file.drafts ?? {}).some((draft) => draft.startsWith(`${path}${pointer('')}`)),
  );
  const name = t(institutions ? 'ui.sheet.table.totalWithout' : 'ui.question.groups.total');
  const total = ({ question, path, cell }: TypedColumn): string => {
    const field = question === 'q05' ? WHETHER.q05.fields.groups : WHETHER.q06.fields.reach;
    const value = totalOf(file, path, field, cell, question === 'q05' ? INSTITUTIONS : undefined);
    if (value === undefined) return '–';
    if (question === 'q06') return formatNumber(value, 'percent', decimalSign);
    return per === 'year'
      ? formatNumber(yearlyOf(value), 'casesPerYear', decimalSign)
      : formatNumber(value, 'casesPerMonth', decimalSign);
  };
  return (
    <tr>
      <th scope="row">{together(unread ? t('ui.question.groups.withoutUnread', { name }) : name)}</th>
      {columns.map((column) => (
        <td key={column.cell} className="number" data-label={labelled(column.cell)}>
          {total(column)}
        </td>
      ))}
      <td className="number" data-label={labelled('electronic')}>
        <Electronic per={per} name={name} number={number} />
      </td>
    </tr>
  );
}
