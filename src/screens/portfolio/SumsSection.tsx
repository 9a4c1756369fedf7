import { useWords } from '../../i18n/useWords.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { sumsOf } from '../../portfolio/sums.ts';
import { figureText, unknownText } from '../../portfolio/words.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';

/** What all of them come to together, with what is unknown counted beside it. */
export function SumsSection({ rows }: { rows: readonly PortfolioRow[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-sums">
        {t('ui.portfolio.sums.title')}
      </h2>
      <p className="govuk-body text">{together(t('ui.portfolio.sums.help'))}</p>
      <Table
        caption={t('ui.portfolio.sums.title')}
        captionHidden
        columns={[
          { id: 'figure', label: t('ui.portfolio.sums.figure') },
          { id: 'total', label: t('ui.portfolio.sums.total'), numeric: true },
          { id: 'of', label: t('ui.portfolio.sums.of'), numeric: true },
        ]}
        rows={sumsOf(rows).map((sum) => ({
          id: sum.figure,
          cells: [
            t(`ui.portfolio.columns.${sum.figure}`),
            figureText(t, sum.figure, sum.total),
            unknownText(t, sum),
          ],
        }))}
      />
    </section>
  );
}
