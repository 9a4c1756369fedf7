import { memo, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { sharedNeeds } from '../../portfolio/needs.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { sourceName, waitingText } from '../../portfolio/words.ts';
import { capital } from '../../summary/source.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';

/** How many sources and acts are listed before the reader asks for more. */
const SHOWN = 20;

/** What several services need: shared components, registers, amendments. */
export const NeedsSection = memo(function NeedsSection({ rows }: { rows: readonly PortfolioRow[] }) {
  const { t } = useWords();
  const [sources, setSources] = useState(SHOWN);
  const [acts, setActs] = useState(SHOWN);
  const needs = useMemo(() => sharedNeeds(rows), [rows]);
  const whole = (n: number) => t('assessment.units.integer', { n });
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-needs">
        {t('ui.portfolio.needs.title')}
      </h2>
      {needs.components.length === 0 ? (
        <p className="govuk-body">{t('ui.portfolio.needs.noComponents')}</p>
      ) : (
        <Table
          caption={t('ui.portfolio.needs.components')}
          columns={[
            { id: 'component', label: t('ui.portfolio.needs.component') },
            { id: 'needed', label: t('ui.portfolio.needs.needed'), numeric: true },
            { id: 'unknown', label: t('ui.portfolio.needs.notKnown'), numeric: true },
          ]}
          rows={needs.components.map(({ id, services, unknown }) => ({
            id,
            cells: [capital(t(`assessment.components.${id}`)), whole(services), whole(unknown)],
          }))}
        />
      )}
      <h3 className="govuk-heading-s">{t('ui.portfolio.needs.sources')}</h3>
      {needs.sources.length === 0 ? (
        <p className="govuk-body">{t('ui.portfolio.needs.noSources')}</p>
      ) : (
        <>
          <p className="govuk-body text">{together(t('ui.portfolio.needs.sourcesHelp'))}</p>
          <Table
            caption={t('ui.portfolio.needs.sources')}
            captionHidden
            columns={[
              { id: 'source', label: t('ui.portfolio.needs.source') },
              { id: 'needed', label: t('ui.portfolio.needs.needed'), numeric: true },
              { id: 'missing', label: t('ui.portfolio.needs.missing'), numeric: true },
              { id: 'cases', label: t('ui.portfolio.needs.cases'), numeric: true },
            ]}
            rows={needs.sources.slice(0, sources).map((source) => ({
              id: source.key,
              cells: [
                sourceName(t, source),
                whole(source.services),
                whole(source.missing.services),
                source.missing.services === 0 ? '–' : waitingText(t, source.missing),
              ],
            }))}
          />
          <More of={needs.sources.length} shown={sources} onMore={setSources} />
        </>
      )}
      {needs.unnamedSources > 0 && (
        <p className="govuk-body">
          {t('ui.portfolio.needs.unnamedSources', { count: needs.unnamedSources })}
        </p>
      )}
      {needs.legalChanges.length === 0 ? (
        <p className="govuk-body">{t('ui.portfolio.needs.noLaws')}</p>
      ) : (
        <Table
          caption={t('ui.portfolio.needs.laws')}
          columns={[
            { id: 'law', label: t('ui.portfolio.needs.law') },
            { id: 'needed', label: t('ui.portfolio.needs.needed'), numeric: true },
            { id: 'notStarted', label: t('ui.portfolio.needs.notStarted'), numeric: true },
          ]}
          rows={needs.legalChanges.slice(0, acts).map(({ key, act, services, notStarted }) => ({
            id: key,
            cells: [act, whole(services), whole(notStarted)],
          }))}
        />
      )}
      <More of={needs.legalChanges.length} shown={acts} onMore={setActs} />
      {needs.unnamedActs > 0 && (
        <p className="govuk-body">{t('ui.portfolio.needs.unnamedActs', { count: needs.unnamedActs })}</p>
      )}
    </section>
  );
});

function More({ of, shown, onMore }: { of: number; shown: number; onMore: (shown: number) => void }) {
  const { t } = useWords();
  if (of <= shown) return null;
  return (
    <Button tone="secondary" onClick={() => onMore(shown + SHOWN)}>
      {t('ui.portfolio.order.more', { count: Math.min(of - shown, SHOWN) })}
    </Button>
  );
}
