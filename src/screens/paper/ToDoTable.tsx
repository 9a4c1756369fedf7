import { useWords } from '../../i18n/useWords.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import type { ToDo } from './toDo.ts';

/** Conditions, contradictions and open questions, with who and by when. */
export function ToDoTable({ toDo: { heading, rows, more } }: { toDo: ToDo }) {
  const { t } = useWords();
  return (
    <section>
      <h2 id="to-do">{kept(heading)}</h2>
      {rows.length > 0 && (
        <table className="paper-table to-do-table" aria-labelledby="to-do">
          <thead>
            <tr>
              <th scope="col">{t('ui.paper.what')}</th>
              <th scope="col">{t('ui.paper.who')}</th>
              <th scope="col">{t('ui.paper.by')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, kind, what, ref, who, by }) => (
              <tr key={id}>
                <td>
                  <strong>{kept(kind)}</strong> {what} <span className="page-one__ref">{ref}</span>
                </td>
                <td data-label={t('ui.paper.who')}>{who}</td>
                <td data-label={t('ui.paper.by')}>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more && <p className="page-one__small">{kept(more)}</p>}
    </section>
  );
}
