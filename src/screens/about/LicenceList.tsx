import { useWords } from '../../i18n/useWords.ts';
import { Details } from '../../ui/Details.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { licences } from './licences.ts';

/** The licences of the program and of all its packages, with their texts. */
export function LicenceList() {
  const { t } = useWords();
  return (
    <section className="licences">
      <h2 className="govuk-heading-m">{together(t('ui.about.licencesTitle'))}</h2>
      <p className="govuk-body">{together(t('ui.about.licences'))}</p>
      {licences().map(({ name, version, licence, text }) => (
        <Details
          key={`${name} ${version}`}
          whenOpened
          summary={
            <span lang="en" translate="no">
              {name} {version}, {licence}
            </span>
          }
        >
          <div className="licence" lang="en" translate="no">
            {text}
          </div>
        </Details>
      ))}
    </section>
  );
}
