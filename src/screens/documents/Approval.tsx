import { approvalDays, approversOf } from '../../documents/approval.ts';
import type { RowContext } from '../../documents/statement.ts';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { RowFields } from './RowFields.tsx';

/** The people who approve a description of a development activity, and the last day of each step. */
export function Approval({ context, fields }: { context: RowContext; fields: readonly string[] }) {
  const { t } = useWords();
  const { activity = {} } = context.documents;
  const days = approvalDays(activity);
  return (
    <section>
      <h2 className="govuk-heading-m">{together(t('ui.documents.approval'))}</h2>
      <RowFields paths={fields} />
      <h3 className="govuk-heading-s">{together(t('ui.documents.approvers'))}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {approversOf(context.documents, context.given).map(({ id, names }) => (
          <li key={id}>{together(t(`ui.documents.approver.${id}`, { names }))}</li>
        ))}
      </ul>
      {days.length > 0 && (
        <>
          <Table
            caption={t('ui.documents.days')}
            columns={[
              { id: 'step', label: t('ui.documents.step') },
              { id: 'last', label: t('ui.documents.last') },
            ]}
            rows={days.map(({ point, last }) => ({
              id: point,
              cells: [t(`ui.documents.steps.${point}`), t('assessment.units.date', { n: last })],
            }))}
          />
          <p className="govuk-hint">{together(t('ui.documents.daysNote'))}</p>
        </>
      )}
    </section>
  );
}
