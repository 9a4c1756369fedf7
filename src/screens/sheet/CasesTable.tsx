import { useWords } from '../../i18n/useWords.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { INSTITUTIONS } from '../../summary/sheet/groupCases.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { type CellNames, GroupCell } from '../question/GroupCell.tsx';
import { useSelected } from '../useSession.ts';
import { Electronic, Totals } from './CaseTotals.tsx';
import { type Per, TYPED_COLUMNS, type TypedColumn } from './columns.ts';
import { useExplained } from './Formula.tsx';
import { YearCell } from './YearCell.tsx';

const ID = 'sheet-cases';
const rowId = (group: string) => `${ID}-${group}`;
/** Always the same objects, so that a keystroke in one cell draws no other cell. */
const NAMES: Readonly<Record<string, CellNames>> = Object.fromEntries(
  GROUPS.flatMap((group) =>
    TYPED_COLUMNS.map(({ cell }) => [
      `${group} ${cell}`,
      { row: rowId(group), column: `${ID}-${cell}`, unit: `${ID}-${cell}-unit` },
    ]),
  ),
);

interface CasesTableProps {
  per: Per;
  onPer: (per: Per) => void;
  /** The questions that are asked here. A part has only its own. */
  asked: readonly QuestionId[];
}

/**
 * The recipients by group: their cases, the shares of people who can and who will use the e-service, and the electronic
 * cases.
 */
export function CasesTable({ per, onPer, asked }: CasesTableProps) {
  const { t } = useWords();
  const columns = TYPED_COLUMNS.filter(({ question }) => asked.includes(question));
  const unit = (column: TypedColumn) =>
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
  column: TypedColumn;
  group: string;
  disabled: boolean;
}

function Cell({ per, column, group, disabled }: CellProps) {
  const { path, cell, cells } = column;
  const names = NAMES[`${group} ${cell}`];
  const Kind = cell === 'casesPerMonth' && per === 'year' ? YearCell : GroupCell;
  return <Kind {...{ path, cell, cells, group, disabled }} {...(names && { names })} />;
}
