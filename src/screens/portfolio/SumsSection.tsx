import { memo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { sumsOf, verdictsOf } from '../../portfolio/sums.ts';
import { intervalText, unknownText, verdictName } from '../../portfolio/words.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { State } from '../../ui/State.tsx';
import { Table } from '../../ui/Table.tsx';
import { VERDICT_SHAPES } from '../verdictShapes.ts';

/** The sums of all services, with the number of unknown ones beside each. */
export const SumsSection = memo(function SumsSection({ rows }: { rows: readonly PortfolioRow[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-sums">
        {t('ui.portfolio.sums.title')}
      </h2>
      <Table
        caption={t('ui.portfolio.paper.verdicts')}
        columns={[
          { id: 'verdict', label: t('ui.portfolio.columns.recommendation') },
          { id: 'services', label: t('ui.portfolio.paper.services'), numeric: true },
        ]}
        rows={verdictsOf(rows).map(({ verdict, services }) => ({
          id: verdict,
          cells: [
            <State key="verdict" shape={VERDICT_SHAPES[verdict]}>
              {verdictName(t, verdict)}
            </State>,
            t('assessment.units.integer', { n: services }),
          ],
        }))}
      />
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
            intervalText(t, sum.figure, sum.total),
            unknownText(t, sum),
          ],
        }))}
      />
    </section>
  );
});
