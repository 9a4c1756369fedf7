import { type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { canWorkOnFiles } from '../answers/browser/diskFiles.ts';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { together } from '../ui/KeepTogether.tsx';
import { PrintLinks } from './blank/PrintLinks.tsx';
import { isSingleFile, published } from './delivery.ts';
import { lazyWithWords } from './lazyPage.tsx';
import { OpenFile } from './OpenFile.tsx';
import { FailureBoundary } from './PageBoundary.tsx';
import { PageHeading } from './PageHeading.tsx';
import { UndoSection } from './past/UndoSection.tsx';
import { VersionsSection } from './past/VersionsSection.tsx';
import { routes } from './routes.ts';
import { SaveOutcome, useSaveFile } from './SaveFile.tsx';
import { useAssessment, useSaving } from './useSession.ts';

// Each has its own boundary, so that the file can be saved even if another part cannot be loaded.
const ShareSection = lazyWithWords(() => import('./share/ShareSection.tsx'));
const WorkOnFile = lazyWithWords(() => import('./desk/WorkOnFile.tsx'));
const CheckPaper = lazyWithWords(() => import('./check/CheckPaper.tsx'));

const SCHEMA = 'e-service-assessment.schema.json';

/** Files and versions in four groups: save and open, hand on, undo and versions, print and check a printout. */
export default function FilePage() {
  const { t } = useWords();
  const { save, ...outcome } = useSaveFile(useAssessment());
  const saving = useSaving();
  const [, go] = useLocation();
  // If the browser stores nothing, the file on disk is the only copy of the work, so it comes first.
  const [fileFirst] = useState(saving.state === 'failed' && canWorkOnFiles());
  const workOnFile = (
    <Suspense fallback={canWorkOnFiles() && <div className="file-groups__place" />}>
      <WorkOnFile />
    </Suspense>
  );

  return (
    <>
      <PageHeading title={t('ui.file.title')} />
      {saving.state === 'failed' && (
        <p className="govuk-error-message" role="alert">
          {together(t(`errors.save.${saving.reason}`))}
        </p>
      )}
      <div className="file-groups">
        <FileGroup title={t('ui.file.groups.file')}>
          {fileFirst && workOnFile}
          <section>
            <h3 className="govuk-heading-s">{together(t('ui.file.saveTitle'))}</h3>
            <p className="govuk-body">{together(t('ui.file.saveHelp'))}</p>
            <Button onClick={save}>{t('ui.file.save')}</Button>
            <SaveOutcome {...outcome} />
          </section>
          <section>
            <h3 className="govuk-heading-s">{together(t('ui.file.openTitle'))}</h3>
            <p className="govuk-body">{together(t('ui.file.openHelp'))}</p>
            <OpenFile onOpened={(...opened) => go(routes.opened(...opened))} />
          </section>
          {!fileFirst && workOnFile}
          <p className="govuk-body">
            <a href={published(SCHEMA)} download={isSingleFile() ? SCHEMA : undefined}>
              {together(t('ui.file.schema'))}
            </a>
          </p>
        </FileGroup>
        <FileGroup title={t('ui.share.title')}>
          <Suspense>
            <ShareSection />
          </Suspense>
        </FileGroup>
        <FileGroup title={t('ui.file.groups.past')}>
          <FailureBoundary>
            <UndoSection />
            <VersionsSection />
          </FailureBoundary>
        </FileGroup>
        <FileGroup title={t('ui.file.groups.paper')}>
          <PrintLinks />
          <Suspense>
            <CheckPaper />
          </Suspense>
        </FileGroup>
      </div>
    </>
  );
}

/** A group of related parts, each with its own heading. */
function FileGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="file-groups__group">
      <h2 className="govuk-heading-m">{together(title)}</h2>
      {children}
    </section>
  );
}
