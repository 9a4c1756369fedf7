import type { ReactNode } from 'react';
import type { Translate } from '../../../locales/words.ts';
import { type InstitutionGroup, TABLE_COLUMNS, type TableColumn } from '../../portfolio/arrange.ts';
import { FIGURES, type FigureName, type PortfolioRow } from '../../portfolio/row.ts';
import { intervalText, namedService, unknownText, verdictText } from '../../portfolio/words.ts';
import { exactly, score } from '../../summary/quantity.ts';
import { State } from '../../ui/State.tsx';
import { href, routes } from '../routes.ts';
import { VERDICT_SHAPES } from '../verdictShapes.ts';

const isFigure = (column: TableColumn): column is FigureName =>
  (FIGURES as readonly string[]).includes(column);
export const isText = (column: TableColumn): boolean =>
  column === 'service' || column === 'institution' || column === 'recommendation';

interface CellsProps {
  row: PortfolioRow;
  t: Translate;
  /** Whether it is chosen for comparison. */
  chosen: boolean;
  onChoose: (row: PortfolioRow) => void;
}

/** The cells of one service. */
export function Cells({ row, t, chosen, onChoose }: CellsProps) {
  const name = row.service || t('ui.tasks.untitled');
  return (
    <>
      <td className="portfolio-table__choose">
        <input
          type="checkbox"
          aria-label={t('ui.portfolio.table.chooseOne', { name: namedService(row, t) })}
          checked={chosen}
          onChange={() => onChoose(row)}
        />
      </td>
      <th scope="row" className="portfolio-table__name">
        {row.own ? (
          <a className="govuk-link" href={href(routes.result(row.id))}>
            {name}
          </a>
        ) : (
          <>
            {name}
            <span className="portfolio-table__file">{t('ui.portfolio.table.file', { file: row.file })}</span>
          </>
        )}
      </th>
      {TABLE_COLUMNS.slice(1).map((column) => (
        <td key={column} className={isText(column) ? undefined : 'portfolio-table__number'}>
          {cellOf(row, column, t)}
        </td>
      ))}
    </>
  );
}

function cellOf(row: PortfolioRow, column: TableColumn, t: Translate): ReactNode {
  if (isFigure(column)) return intervalText(t, column, row.figures[column]);
  switch (column) {
    case 'recommendation':
      return (
        <>
          <State shape={VERDICT_SHAPES[row.verdict]}>{verdictText(t, row)}</State>
          {row.ownWeights && (
            <span className="portfolio-table__file">{t('ui.portfolio.table.ownWeights')}</span>
          )}
        </>
      );
    case 'institution':
      return row.institution || t('ui.portfolio.unnamed');
    case 'value':
    case 'readiness':
      return score(t, row[column]);
    case 'level':
      return exactly(t, row.level, 'integer');
    default:
      return row[column];
  }
}

/** An institution with its sums in the columns that add up. */
export function GroupCells({ group, t }: { group: InstitutionGroup; t: Translate }) {
  const name = group.institution || t('ui.portfolio.unnamed');
  return (
    <>
      <th scope="rowgroup" colSpan={2} className="portfolio-table__name">
        {t('ui.portfolio.table.groupRow', { institution: name, count: group.rows.length })}
      </th>
      {TABLE_COLUMNS.slice(1).map((column) => {
        const sum = group.sums.find(({ figure }) => figure === column);
        return (
          <td key={column} className="portfolio-table__number">
            {sum && (
              <>
                {intervalText(t, sum.figure, sum.total)}
                {sum.total && sum.unknown > 0 && (
                  <span className="portfolio-table__file">{unknownText(t, sum)}</span>
                )}
              </>
            )}
          </td>
        );
      })}
    </>
  );
}
