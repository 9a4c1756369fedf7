import { memo, useMemo, useState } from 'react';
import type { Translate } from '../../../locales/words.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Order } from '../../portfolio/order.ts';
import { placed } from '../../portfolio/order.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { namedService, verdictText } from '../../portfolio/words.ts';
import { chartField } from '../../summary/chart.ts';
import { exactly, score } from '../../summary/quantity.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { PortfolioChart } from '../charts/PortfolioChart.tsx';
import { areCounted, areNumbered, type ChartMark } from '../charts/portfolioMarks.ts';
import { href, routes } from '../routes.ts';

interface ChartSectionProps {
  rows: readonly PortfolioRow[];
  order: Order;
}

/** The most names shown for an area; the table has all of them. */
const NAMES = 3;

function markText(mark: ChartMark, rows: readonly PortfolioRow[], t: Translate): string {
  const [row] = rows;
  if (!row) return '';
  if (!mark.counts) {
    return t('ui.portfolio.chart.mark', {
      name: namedService(row, t),
      verdict: verdictText(t, row),
      value: score(t, row.value),
      readiness: score(t, row.readiness),
    });
  }
  const names = rows.slice(0, NAMES).map((each) => namedService(each, t));
  return t('ui.portfolio.chart.cell', {
    count: rows.length,
    value: exactly(t, mark.value, 'integer'),
    readiness: exactly(t, mark.readiness, 'integer'),
    names: rows.length > NAMES ? [...names, t('ui.portfolio.chart.more')] : names,
  });
}

/** All services in one chart. Each can be reached by keyboard and is described in words. */
export const ChartSection = memo(function ChartSection({ rows, order }: ChartSectionProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ChartMark | null>(null);
  const services = useMemo(() => placed(rows, order), [rows, order]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowsOf = (mark: ChartMark) => mark.services.flatMap(({ id }) => byId.get(id) ?? []);
  const field = useMemo(() => chartField(t, DEFAULT_METHODOLOGY.thresholds), [t]);
  const ownWeights = rows.filter((row) => row.ownWeights).length;
  const found = chosen ? rowsOf(chosen) : [];
  const here = found.length > 0 && found.length === chosen?.services.length ? chosen : null;
  const [only, ...others] = found;
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-chart">
        {t('ui.portfolio.chart.title')}
      </h2>
      <p className="govuk-body text">
        {together(t(areCounted(rows) ? 'ui.portfolio.chart.helpMany' : 'ui.portfolio.chart.help'))}{' '}
        {areNumbered(rows) && together(t('ui.portfolio.chart.numbers'))}
      </p>
      <div className="portfolio-chart">
        <PortfolioChart
          field={field}
          services={services}
          label={t('ui.portfolio.chart.alternative', { count: rows.length })}
          choice={{
            listLabel: t('ui.portfolio.chart.list'),
            labelOf: (mark) => markText(mark, rowsOf(mark), t),
            chosen: here,
            onChoose: setChosen,
          }}
        />
        <p className="govuk-body portfolio-chart__chosen">
          {here ? markText(here, found, t) : t('ui.portfolio.chart.none')}
          {here && only?.own && others.length === 0 && (
            <>
              {'. '}
              <a className="govuk-link" href={href(routes.result(only.id))}>
                {t('ui.portfolio.chart.result')}
              </a>
            </>
          )}
        </p>
      </div>
      <p className="govuk-body-s text">{together(t('assessment.zones.meaning'))}</p>
      {ownWeights > 0 && (
        <p className="govuk-body text">
          {together(t('ui.portfolio.chart.ownWeights', { count: ownWeights }))}
        </p>
      )}
    </section>
  );
});
