import { approvalDays, approversOf } from '../../documents/approval.ts';
import type { Context } from '../../documents/statement.ts';
import { useWords } from '../../i18n/useWords.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';

/** Who approves a description of a development activity, and by when each step ends at the latest. */
export function Approval({ context }: { context: Context }) {
  const { t } = useWords();
  const { activity = {} } = context.documents;
  const days = approvalDays(activity);
  return (
    <section>
      <h2 className="govuk-heading-m">{kept(t('ui.documents.approval'))}</h2>
      {activity.funding === 'stateBudget' && (
        <p className="govuk-inset-text">{kept(t('ui.documents.stateBudget'))}</p>
      )}
      <h3 className="govuk-heading-s">{kept(t('ui.documents.approvers'))}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {approversOf(context.documents, context.given).map(({ id, names }) => (
          <li key={id}>{kept(t(`ui.documents.approver.${id}`, { names }))}</li>
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
          <p className="govuk-hint">{kept(t('ui.documents.daysNote'))}</p>
        </>
      )}
    </section>
  );
}
