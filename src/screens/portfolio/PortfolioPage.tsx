import { useCallback, useDeferredValue, useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { byName, filtered, institutionsOf, sortedRows, stillPossible } from '../../portfolio/arrange.ts';
import { orderOf } from '../../portfolio/order.ts';
import type { PortfolioSet } from '../../session/portfolio/portfolioSet.ts';
import { together } from '../../ui/KeepTogether.tsx';

import { PageHeading } from '../PageHeading.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import { BudgetSection } from './BudgetSection.tsx';
import { ChartSection } from './ChartSection.tsx';
import { DuplicatesSection } from './DuplicatesSection.tsx';
import { Files } from './Files.tsx';
import { FilterControls } from './FilterControls.tsx';
import { NeedsSection } from './NeedsSection.tsx';
import { OrderSection } from './OrderSection.tsx';
import { BoardPaper, PaperSection } from './PaperSection.tsx';
import { SumsSection } from './SumsSection.tsx';
import { TableSection } from './TableSection.tsx';
import { useChosenIn } from './useChosenIn.ts';
import { usePortfolio, usePortfolioState, usePortfolioView } from './usePortfolio.ts';

/** Many services together: their order, what fits into a budget, and what they share. */
export default function PortfolioPage() {
  const { t } = useWords();
  const set = usePortfolio();
  return (
    <div className="sections portfolio">
      <PageHeading title={t('ui.portfolio.title')} />
      <p className="govuk-body-l text">{together(t('ui.portfolio.help'))}</p>
      {set && <Portfolio set={set} />}
    </div>
  );
}

function Portfolio({ set }: { set: PortfolioSet }) {
  const { t } = useWords();
  const { items, progress } = usePortfolioState(set);
  const library = useLoaded(useSession().library);
  const readAgain = useCallback(
    () => void library?.whole().then(set.readOwn, () => undefined),
    [library, set],
  );
  return (
    <>
      <Files set={set} onKept={readAgain} />
      {items.length > 0 ? (
        <Looked set={set} items={items} />
      ) : (
        !progress && <p className="govuk-body text">{together(t('ui.portfolio.empty'))}</p>
      )}
    </>
  );
}

/** All sections for the selected services. There may be 10,000, so only changed sections are drawn again. */
function Looked({ set, items }: { set: PortfolioSet; items: ReturnType<typeof usePortfolioState>['items'] }) {
  const { language } = useWords();
  const [wanted, setFilter] = usePortfolioView(set, 'filter');
  const [sorting, setSorting] = usePortfolioView(set, 'sorting');
  const [rule, setRule] = usePortfolioView(set, 'rule');
  const by = useDeferredValue(sorting);
  const all = useMemo(
    () =>
      byName(
        items.map(({ row }) => row),
        language,
      ),
    [items, language],
  );
  const institutions = useMemo(() => institutionsOf(all, language), [all, language]);
  const withFiles = useMemo(() => all.some((row) => !row.own), [all]);
  const filter = useMemo(
    () => stillPossible(wanted, institutions, withFiles),
    [wanted, institutions, withFiles],
  );
  const sought = useDeferredValue(filter);
  const rows = useMemo(() => filtered(all, sought), [all, sought]);
  const table = useMemo(() => sortedRows(rows, by, institutions), [rows, by, institutions]);
  const choice = useChosenIn(set, all);
  const order = useMemo(() => orderOf(rows, rule), [rows, rule]);
  const today = useToday();
  const board = useMemo(
    () => ({ rows, total: all.length, rule, day: today }),
    [rows, all.length, rule, today],
  );
  return (
    <>
      <FilterControls
        filter={filter}
        onChange={setFilter}
        institutions={institutions}
        withFiles={withFiles}
        shown={rows.length}
        total={all.length}
      />
      {rows.length > 0 && (
        <>
          <BoardPaper board={board} />
          <SumsSection rows={rows} />
          <ChartSection rows={rows} order={order} />
          <TableSection
            rows={table}
            sorting={sorting}
            onSort={setSorting}
            institutions={institutions}
            choice={choice}
            set={set}
          />
          <OrderSection key={rule} order={order} rule={rule} onRule={setRule} />
          <BudgetSection set={set} rows={rows} rule={rule} />
          <NeedsSection rows={rows} />
          <DuplicatesSection rows={rows} />
          <PaperSection board={board} items={items} />
        </>
      )}
    </>
  );
}
