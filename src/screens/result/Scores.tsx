import { useWords } from '../../i18n/useWords.ts';
import type { Annex } from '../../summary/annex.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';

/** The calculation, down to each rating and weight. */
export function Scores({ annex }: { annex: Annex }) {
  const { t } = useWords();
  return (
    <>
      <p className="govuk-body">{annex.how}.</p>
      {annex.scores.map(({ label, rows, sumLabel, sumOfWeights, result }) => (
        <div key={label}>
          <Table
            caption={label}
            columns={[
              { id: 'question', label: t('ui.result.scores.question') },
              { id: 'rating', label: t('assessment.answer.rating'), numeric: true },
              { id: 'weight', label: t('assessment.answer.weight'), numeric: true },
            ]}
            rows={[
              ...rows.map(({ question, ref, short, rating, weight }) => ({
                id: question,
                cells: [`${ref}. ${short}`, rating, t('assessment.units.number', { n: weight })],
              })),
              { id: 'sum', cells: [sumLabel, '', t('assessment.units.number', { n: sumOfWeights })] },
            ]}
          />
          <p className="govuk-body">
            <strong>{together(result)}</strong>
          </p>
        </div>
      ))}
    </>
  );
}
