import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useSession } from '../useSession.ts';

/** Whose program this is, and what of the file that says so is not taken: for whoever put it on the server. */
export function IdentitySection() {
  const { t } = useWords();
  const { name, problems } = useStore(useSession().identity);
  return (
    <section>
      <h2 className="govuk-heading-m">{together(t('ui.about.identity.title'))}</h2>
      {name && <p className="govuk-body">{together(t('ui.about.identity.whose', { name }))}</p>}
      <p className="govuk-body">{together(t('ui.about.identity.help'))}</p>
      {problems.length > 0 && (
        <>
          <p className="govuk-body">{together(t('ui.about.identity.notTaken'))}</p>
          <ul className="govuk-list govuk-list--bullet">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                {together(t(`ui.about.identity.problems.${problem.is}`, problem))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
