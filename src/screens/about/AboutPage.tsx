import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import type { IdentityProblem } from '../../session/identity.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { hasSingleFileBeside, isSingleFile, SINGLE_FILE } from '../delivery.ts';
import { laterRoutes } from '../laterRoutes.ts';
import { PageHeading } from '../PageHeading.tsx';
import { href } from '../routes.ts';
import { useSession } from '../useSession.ts';
import { LicenceList } from './LicenceList.tsx';

/** Says which version this is, how to get it without a server, and where newer ones come from. */
export default function AboutPage() {
  const { t } = useWords();
  return (
    <div className="text sections">
      <PageHeading title={t('ui.frame.about')} />
      <p className="govuk-body">
        {together(t('ui.about.version', { version: import.meta.env.VITE_VERSION }))}
      </p>
      <p className="govuk-body">{together(t('ui.about.terms'))}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={href(laterRoutes.how())}>
          {together(t('ui.method.toHow'))}
        </a>
      </p>
      {isSingleFile() && (
        <section>
          <h2 className="govuk-heading-m">{together(t('ui.about.newerTitle'))}</h2>
          <p className="govuk-body">{together(t('ui.about.newer', { name: SINGLE_FILE }))}</p>
          <p className="govuk-body">{together(t('ui.about.keepFirst'))}</p>
        </section>
      )}
      {hasSingleFileBeside() && (
        <section>
          <h2 className="govuk-heading-m">{together(t('ui.about.singleTitle'))}</h2>
          <p className="govuk-body">{together(t('ui.about.single'))}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={SINGLE_FILE} download>
              {together(t('ui.start.download'))}
            </a>
          </p>
        </section>
      )}
      <IdentitySection />
      <LicenceList />
    </div>
  );
}

/**
 * Problems that the single file words differently, because it has these lines inside it and not in a file beside it.
 */
const INSIDE = ['missing', 'notJson', 'notObject', 'logoFailed'] as const;

function problemKey(is: IdentityProblem['is']) {
  const inside = isSingleFile() && INSIDE.find((each) => each === is);
  return inside
    ? (`ui.about.identity.inside.${inside}` as const)
    : (`ui.about.identity.problems.${is}` as const);
}

/**
 * The institution that runs the program. For whoever installed it, lists the parts of identity.json that are not used.
 */
function IdentitySection() {
  const { t } = useWords();
  const { name, problems } = useStore(useSession().identity);
  return (
    <section>
      <h2 className="govuk-heading-m">{together(t('ui.about.identity.title'))}</h2>
      {name && <p className="govuk-body">{together(t('ui.about.identity.whose', { name }))}</p>}
      <p className="govuk-body">
        {together(t(isSingleFile() ? 'ui.about.identity.helpInside' : 'ui.about.identity.help'))}
      </p>
      {problems.length > 0 && (
        <>
          <p className="govuk-body">{together(t('ui.about.identity.notTaken'))}</p>
          <ul className="govuk-list govuk-list--bullet">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{together(t(problemKey(problem.is), problem))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
