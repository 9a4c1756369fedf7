import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import type { ToDoList } from './toDo.ts';

/** The first things to do, by whom and by when. If that is unknown, there is a line to write it on. */
export function ToDoTable({ toDo: { rows, none, blank, more } }: { toDo: ToDoList }) {
  const { t } = useWords();
  return (
    <section>
      <h2 id="to-do">{together(t('ui.paper.first'))}</h2>
      {rows.length === 0 && <p className="page-one__small">{together(none)}</p>}
      {rows.length + blank > 0 && (
        <table className="paper-table to-do-table" aria-labelledby="to-do">
          <thead>
            <tr>
              <th scope="col">{t('ui.paper.firstWhat')}</th>
              <th scope="col">{t('ui.paper.who')}</th>
              <th scope="col">{t('ui.paper.by')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, kind, what, ref, who, by }) => (
              <tr key={id} className={who && by ? undefined : 'to-do-table__pen'}>
                <td>
                  <strong>{together(kind)}</strong> {together(what)}
                  {ref && '\u00a0'}
                  <span className="page-one__ref">{ref}</span>
                </td>
                <td data-label={t('ui.paper.who')}>{who}</td>
                <td data-label={t('ui.paper.by')}>{by}</td>
              </tr>
            ))}
            {Array.from({ length: blank }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty rows differ only in their place
              <tr key={line} className="to-do-table__pen">
                <td>{'\u00a0'}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more && <p className="page-one__small">{together(more)}</p>}
    </section>
  );
}
