import { formatNumber } from '../../answers/edit/numberText.ts';
import { pointer } from '../../answers/model/path.ts';
import type { Bounds } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { WHETHER } from '../../questionnaire/whether.ts';
import { between, countsOf } from '../../summary/quantity.ts';
import { groupCases, INSTITUTIONS } from '../../summary/sheet/groupCases.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { type CellNames, GroupCell } from '../question/GroupTable.tsx';
import { totalOf } from '../question/Totals.tsx';
import { useSelected } from '../useSession.ts';
import { useExplained } from './Explained.tsx';
import { useSource } from './useSource.ts';
import { YearCell } from './YearCell.tsx';
import { yearlyOf } from './yearly.ts';

export type Per = 'month' | 'year';

/** The columns that are typed, in their order. */
export const COLUMNS = [
  { question: 'q05', path: '/answers/q05/groups', cell: 'casesPerMonth', cells: ['casesPerMonth'] },
  { question: 'q06', path: '/answers/q06/reach', cell: 'can', cells: ['can', 'will'] },
  { question: 'q06', path: '/answers/q06/reach', cell: 'will', cells: ['can', 'will'] },
] as const;
type Column = (typeof COLUMNS)[number];

const ID = 'sheet-cases';
const rowId = (group: string) => `${ID}-${group}`;
/** The same each time, so that a key in one cell draws no other. */
const NAMES: Readonly<Record<string, CellNames>> = Object.fromEntries(
  GROUPS.flatMap((group) =>
    COLUMNS.map(({ cell }) => [
      `${group} ${cell}`,
      { row: rowId(group), column: `${ID}-${cell}`, unit: `${ID}-${cell}-unit` },
    ]),
  ),
);
const MONTHS = 12;

interface CasesTableProps {
  per: Per;
  onPer: (per: Per) => void;
  /** The questions that are asked here: of a part, those that it holds. */
  asked: readonly QuestionId[];
}

/** The recipients by group: their cases, how many of them can and will, and the cases that will be electronic. */
export function CasesTable({ per, onPer, asked }: CasesTableProps) {
  const { t } = useWords();
  const columns = COLUMNS.filter(({ question }) => asked.includes(question));
  const unit = (column: Column) =>
    column.cell === 'casesPerMonth' ? t(`ui.sheet.table.unit.${per}`) : t('ui.sheet.table.unit.percent');
  const { number, panel } = useExplained();
  const heads = [
    ...columns.map((column) => ({ id: column.cell, unit: unit(column) })),
    { id: 'electronic', unit: t(`ui.sheet.table.unit.${per}`) },
  ] as const;
  const labelled = (id: string) => {
    const head = heads.find((each) => each.id === id);
    return head && `${t(`ui.sheet.table.${head.id}`)} (${head.unit})`;
  };
  const hidden = {
    q05: useSelected(({ answers }) => answers.q05?.dontKnow === true),
    q06: useSelected(({ answers }) => answers.q06?.dontKnow === true),
  };
  return (
    <section className="groups worksheet__cases">
      <div className="worksheet__head">
        <h2 className="govuk-heading-m" id={ID}>
          {t('ui.sheet.table.title')}
        </h2>
        <Radios
          id="sheet-per"
          legend={t('ui.sheet.per.legend')}
          legendSize="s"
          inline
          items={(['month', 'year'] as const).map((value) => ({ value, label: t(`ui.sheet.per.${value}`) }))}
          value={per}
          onChange={(value) => onPer(value === 'year' ? 'year' : 'month')}
        />
      </div>
      <div className="table-scroll">
        <table className="group-table" aria-labelledby={ID}>
          <thead>
            <tr>
              <th scope="col">{t('ui.sheet.table.group')}</th>
              {heads.map((head) => (
                <th key={head.id} scope="col" className="number">
                  <span id={`${ID}-${head.id}`}>{together(t(`ui.sheet.table.${head.id}`))}</span>
                  <span className="unit" id={`${ID}-${head.id}-unit`}>
                    {head.unit}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {GROUPS.map((group) => (
              <tr key={group}>
                <th scope="row" id={rowId(group)}>
                  {t(`questionnaire.q05.fields.groups.fields.group.options.${group}`)}
                </th>
                {columns.map((column) => (
                  <td key={column.cell} className="number" data-label={labelled(column.cell)}>
                    {group === INSTITUTIONS && column.question === 'q06' ? (
                      <span className="worksheet__none">–</span>
                    ) : (
                      <Cell per={per} column={column} group={group} disabled={hidden[column.question]} />
                    )}
                  </td>
                ))}
                <td className="number" data-label={labelled('electronic')}>
                  {group === INSTITUTIONS ? (
                    <span className="worksheet__none">{t('ui.sheet.table.notCounted')}</span>
                  ) : (
                    <Electronic
                      group={group}
                      per={per}
                      name={t(`questionnaire.q05.fields.groups.fields.group.options.${group}`)}
                      number={number}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <Totals per={per} columns={columns} labelled={labelled} number={number} />
          </tfoot>
        </table>
      </div>
      {panel}
      <p className="govuk-hint worksheet__hint">
        {together(t('ui.sheet.table.hint'))} {together(t('ui.sheet.per.hint'))}
      </p>
    </section>
  );
}

interface CellProps {
  per: Per;
  column: Column;
  group: string;
  disabled: boolean;
}

function Cell({ per, column, group, disabled }: CellProps) {
  const { path, cell, cells } = column;
  const names = NAMES[`${group} ${cell}`];
  const Kind = cell === 'casesPerMonth' && per === 'year' ? YearCell : GroupCell;
  return <Kind {...{ path, cell, cells, group, disabled }} {...(names && { names })} />;
}

interface ElectronicProps {
  /** Without it, those of all groups. */
  group?: string;
  per: Per;
  name: string;
  number: ReturnType<typeof useExplained>['number'];
}

/** Electronic cases, which open their formula; a dash while they are not known. */
function Electronic({ group, per, name, number }: ElectronicProps) {
  const source = useSource();
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
  columns: readonly Column[];
  labelled: (id: string) => string | undefined;
  number: ReturnType<typeof useExplained>['number'];
}

/** What the columns come to; the shares as a mean by the cases of each group. */
function Totals({ per, columns, labelled, number }: TotalsProps) {
  const { t, decimalSign } = useWords();
  const source = useSource();
  const { file, assessment } = source;
  const institutions = (assessment.facts.institutionShare?.[1] ?? 0) > 0;
  const unread = columns.some(({ path }) =>
    Object.keys(file.drafts ?? {}).some((draft) => draft.startsWith(`${path}${pointer('')}`)),
  );
  const name = t(institutions ? 'ui.sheet.table.totalWithout' : 'ui.question.groups.total');
  const total = ({ question, path, cell }: Column): string => {
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
