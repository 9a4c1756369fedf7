import type { Removed } from '../answers/browser/removal.ts';
import { useWords } from '../i18n/useWords.ts';
import { Button, ButtonGroup } from '../ui/Button.tsx';
import { PageHeading } from './PageHeading.tsx';
import { SaveOutcome, useSaveFile } from './SaveFile.tsx';
import { serviceName } from './serviceName.ts';
import { useAttempt } from './useAttempt.tsx';
import { useSession } from './useSession.ts';

/** Shown for an assessment that was removed while open here. It can still be put back. */
export default function RemovedPage({ removed }: { removed: Removed }) {
  const { t } = useWords();
  const { putBack } = useSession();
  const { save, ...outcome } = useSaveFile(removed.assessment);
  const { attempt, failure } = useAttempt();
  return (
    <div className="text">
      <PageHeading title={t('ui.removed.title')} />
      <p className="govuk-body" role="alert">
        {t('ui.removed.help', { name: serviceName(removed.assessment.service, t) })}
      </p>
      <ButtonGroup>
        <Button onClick={save}>{t('ui.file.save')}</Button>
        <Button tone="secondary" onClick={() => attempt(() => putBack(removed))}>
          {t('ui.start.putBack')}
        </Button>
      </ButtonGroup>
      <SaveOutcome {...outcome} />
      {failure}
    </div>
  );
}
