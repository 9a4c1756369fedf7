import { useWords } from '../../i18n/useWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { shortRefs } from '../../summary/source.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { CheckBox } from './DecisionForm.tsx';

/** Everything that has to be done or found out, to be ticked off. */
export function ActionPlan({ summary: { actionPlan } }: { summary: Summary }) {
  const { t } = useWords();
  return (
    <section className="action-plan">
      <h2 id="action-plan">{kept(actionPlan.heading)}</h2>
      {actionPlan.items.length === 0 ? (
        <p>{kept(t('ui.paper.nothingPlanned'))}</p>
      ) : (
        <table className="paper-table" aria-labelledby="action-plan">
          <thead>
            <tr>
              <th scope="col">{t('ui.paper.what')}</th>
              <th scope="col">{t('ui.paper.questionColumn')}</th>
              <th scope="col">{t('ui.paper.who')}</th>
              <th scope="col">{t('ui.paper.by')}</th>
              <th scope="col">{t('ui.paper.done')}</th>
            </tr>
          </thead>
          <tbody>
            {actionPlan.items.map((action) => (
              <tr key={`${action.kind} ${action.id}`}>
                <td>
                  <strong>{kept(t('ui.paper.kind', { kind: action.kindLabel }))}</strong> {kept(action.what)}
                  <span className="action-plan__found">{action.found}</span>
                </td>
                <td data-label={t('ui.paper.questionColumn')}>
                  {action.questions.length > 0 ? shortRefs(t, action.questions) : '–'}
                </td>
                <td data-label={t('ui.paper.who')}>{action.responsible}</td>
                <td data-label={t('ui.paper.by')}>
                  {[action.due, action.overdue].filter(Boolean).join(' – ')}
                </td>
                <td className="action-plan__done" data-label={t('ui.paper.done')}>
                  <CheckBox />
                  <span className="govuk-visually-hidden">{t('ui.paper.notYet')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
