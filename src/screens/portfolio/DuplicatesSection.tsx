import { memo, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { type Duplicates, duplicatesIn } from '../../portfolio/duplicates.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { namedService } from '../../portfolio/words.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';

/** How many sets of services, and services of one set, are shown before the reader asks for more. */
const SETS = 20;
const SERVICES = 8;

/** Services of different institutions that may be the same. */
export const DuplicatesSection = memo(function DuplicatesSection({
  rows,
}: {
  rows: readonly PortfolioRow[];
}) {
  const { t } = useWords();
  const found = useMemo(() => duplicatesIn(rows), [rows]);
  const [all, setAll] = useState(false);
  const services = new Set(found.flatMap((each) => each.rows)).size;
  const same = ({ same: kinds, documents }: Duplicates) =>
    t(`ui.portfolio.duplicates.${kinds.length > 1 ? 'both' : (kinds[0] ?? 'name')}`, { count: documents });
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-duplicates">
        {t('ui.portfolio.duplicates.title')}
      </h2>
      <p className="govuk-body text">{together(t('ui.portfolio.duplicates.help'))}</p>
      {found.length === 0 ? (
        <p className="govuk-body">{t('ui.portfolio.duplicates.none')}</p>
      ) : (
        <Table
          caption={t('ui.portfolio.duplicates.title')}
          captionHidden
          columns={[
            { id: 'services', label: t('ui.portfolio.duplicates.services') },
            { id: 'same', label: t('ui.portfolio.duplicates.same') },
          ]}
          rows={found.slice(0, all ? undefined : SETS).map((each) => ({
            id: each.key,
            cells: [<Services key="services" rows={each.rows} all={all} />, same(each)],
          }))}
        />
      )}
      {!all && (found.length > SETS || found.some((each) => each.rows.length > SERVICES)) && (
        <Button tone="secondary" onClick={() => setAll(true)}>
          {t('ui.portfolio.duplicates.more', { count: services })}
        </Button>
      )}
    </section>
  );
});

function Services({ rows, all }: { rows: readonly PortfolioRow[]; all: boolean }) {
  const { t } = useWords();
  const shown = all ? rows : rows.slice(0, SERVICES);
  return (
    <ul className="portfolio-same">
      {shown.map((row) => (
        <li key={row.id}>{namedService(row, t)}</li>
      ))}
      {shown.length < rows.length && <li>… (+{rows.length - shown.length})</li>}
    </ul>
  );
}
