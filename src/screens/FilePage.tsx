import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { PrintLinks } from './blank/PrintLinks.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PageHeading } from './PageHeading.tsx';
import { UndoSection } from './past/UndoSection.tsx';
import { VersionsSection } from './past/VersionsSection.tsx';
import { routes } from './routes.ts';
import { SaveOutcome } from './SaveOutcome.tsx';
import { useSaving } from './session.ts';
import { useSaveFile } from './useSaveFile.ts';

const ShareSection = lazy(() => import('./share/ShareSection.tsx'));
const WorkOnFile = lazy(() => import('./desk/WorkOnFile.tsx'));
const CheckPaper = lazy(() => import('./check/CheckPaper.tsx'));

/** Save the assessment as a file, or open another one. */
export default function FilePage() {
  const { t } = useWords();
  const { save, ...outcome } = useSaveFile();
  const saving = useSaving();
  const [, go] = useLocation();

  return (
    <div className="text sections">
      <PageHeading title={t('ui.file.title')} />
      {saving.state === 'failed' && (
        <p className="govuk-error-message" role="alert">
          {t(`errors.save.${saving.reason}`)}
        </p>
      )}
      <section>
        <h2 className="govuk-heading-m">{t('ui.file.saveTitle')}</h2>
        <p className="govuk-body">{t('ui.file.saveHelp')}</p>
        <Button onClick={save}>{t('ui.file.save')}</Button>
        <SaveOutcome {...outcome} />
      </section>
      <section>
        <h2 className="govuk-heading-m">{t('ui.file.openTitle')}</h2>
        <p className="govuk-body">{t('ui.file.openHelp')}</p>
        <OpenFile onOpened={(...opened) => go(routes.opened(...opened))} />
      </section>
      <Suspense>
        <WorkOnFile />
      </Suspense>
      <Suspense>
        <ShareSection />
      </Suspense>
      <UndoSection />
      <VersionsSection />
      <Suspense>
        <CheckPaper />
      </Suspense>
      <PrintLinks />
      <p className="govuk-body">
        <a href="e-service-assessment.schema.json">{t('ui.file.schema')}</a>
      </p>
    </div>
  );
}
