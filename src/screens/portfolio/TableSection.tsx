import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import {
  byInstitution,
  type InstitutionGroup,
  type Sorting,
  TABLE_COLUMNS,
  type TableColumn,
} from '../../portfolio/arrange.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { namedService } from '../../portfolio/words.ts';
import type { PortfolioSet } from '../../session/portfolio/portfolioSet.ts';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { classes } from '../../ui/classes.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Chosen } from '../list/Chosen.tsx';
import type { useChosen } from '../list/useChosen.ts';
import { Cells, GroupCells, isText } from './TableCells.tsx';
import { usePortfolioView } from './usePortfolio.ts';

interface TableSectionProps {
  set: PortfolioSet;
  /** In the order in which they are shown. */
  rows: readonly PortfolioRow[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  institutions: ReadonlyMap<string, string>;
  /** The services chosen for comparison. */
  choice: ReturnType<typeof useChosen<PortfolioRow>>;
}

/** A row of the table: a service, or an institution above its own. */
type TableLine = PortfolioRow | InstitutionGroup;

const keyOf = (line: TableLine | undefined): string | undefined =>
  line && ('sums' in line ? `group ${line.key}` : line.id);

/** Pixels; used until a row is measured. */
const ROW = 64;
const estimateSize = () => ROW;
/** Columns that are sorted in descending order first, because readers look for the greatest values. */
const DOWN_FIRST: ReadonlySet<TableColumn> = new Set([
  'recommendation',
  'value',
  'readiness',
  'level',
  'annualCases',
  'annualSaving',
  'recipientHoursSaved',
  'staffHoursSaved',
]);

/** All services with their figures, sorted by any column. Only visible rows are drawn. */
export function TableSection({ set, rows, sorting, onSort, institutions, choice }: TableSectionProps) {
  const { t } = useWords();
  const [grouped, setGrouped] = usePortfolioView(set, 'grouped');
  const scroll = useRef<HTMLElement>(null);
  const lines = useMemo(
    () =>
      grouped
        ? byInstitution(rows, institutions).flatMap((group): TableLine[] => [group, ...group.rows])
        : (rows as readonly TableLine[]),
    [grouped, rows, institutions],
  );
  // The function must stay the same for the same lines. Otherwise, every drawing lays out all lines again.
  const getItemKey = useCallback((index: number) => keyOf(lines[index]) ?? index, [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize,
    overscan: 8,
    getItemKey,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const sort = (by: TableColumn) =>
    onSort({ by, down: sorting.by === by ? !sorting.down : DOWN_FIRST.has(by) });

  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-table">
        {t('ui.portfolio.table.title')}
      </h2>
      <Checkboxes
        id="portfolio-group"
        labelledBy="portfolio-table"
        items={[{ value: 'grouped', label: t('ui.portfolio.table.group') }]}
        value={grouped ? ['grouped'] : []}
        onChange={(values) => setGrouped(values.length > 0)}
      />
      <p className="govuk-body text">{together(t('ui.portfolio.table.chooseHelp'))}</p>
      <p className="govuk-visually-hidden" role="status">
        {t('ui.portfolio.table.sorted', {
          column: t(`ui.portfolio.columns.${sorting.by}`),
          direction: t(sorting.down ? 'ui.portfolio.table.down' : 'ui.portfolio.table.up'),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section ref={scroll} className="portfolio-table" aria-labelledby="portfolio-table" tabIndex={0}>
        <table className="govuk-table" aria-rowcount={lines.length + 1}>
          <caption className="govuk-visually-hidden">{t('ui.portfolio.table.caption')}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="portfolio-table__head portfolio-table__choose">
                <span className="govuk-visually-hidden">{t('ui.portfolio.table.choose')}</span>
              </th>
              {TABLE_COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={classes('portfolio-table__head', !isText(column) && 'portfolio-table__number')}
                  aria-sort={sorting.by === column ? (sorting.down ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" className="portfolio-table__sort" onClick={() => sort(column)}>
                    {t(`ui.portfolio.columns.${column}`)}
                    <span aria-hidden="true" className="portfolio-table__arrow">
                      {sorting.by === column ? (sorting.down ? '▼' : '▲') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={first?.start ?? 0} />
            {items.map(({ index, key }) => {
              const line = lines[index];
              return (
                line && (
                  <tr
                    key={key}
                    ref={virtual.measureElement}
                    data-index={index}
                    aria-rowindex={index + 2}
                    className={'sums' in line ? 'portfolio-table__group' : undefined}
                  >
                    {'sums' in line ? (
                      <GroupCells group={line} t={t} />
                    ) : (
                      <Cells
                        row={line}
                        t={t}
                        chosen={choice.chosen.includes(line)}
                        onChoose={choice.onChoose}
                      />
                    )}
                  </tr>
                )
              );
            })}
            <Space height={virtual.getTotalSize() - (last?.end ?? 0)} />
          </tbody>
        </table>
      </section>
      <Chosen
        chosen={choice.chosen.map((row) => ({ id: row.id, name: namedService(row, t) }))}
        full={choice.full}
        onClear={choice.clear}
      />
    </section>
  );
}

/** Blank space for the rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row has no focus
    <tr aria-hidden="true" className="portfolio-table__space" style={{ height }}>
      <td colSpan={TABLE_COLUMNS.length + 1} />
    </tr>
  ) : null;
}
