import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { downloadFile } from './download.ts';
import { PageHeading } from './PageHeading.tsx';
import { serviceName } from './serviceName.ts';
import { useAttempt } from './useAttempt.tsx';
import { useSession } from './useSession.ts';

/** Says that stored data cannot be read, and offers the assessments of this tab as files. */
export function UnreadNotice() {
  const { t } = useWords();
  const { here, writeFile } = useSession();
  const { attempt, failure } = useAttempt();
  const held = here();
  return (
    <>
      <p className="govuk-error-message" role="alert">
        {t('ui.frame.unread')}
      </p>
      {held.length > 0 && <p className="govuk-body">{t('ui.unread.here')}</p>}
      {held.map((each) => (
        <Button key={each.id} tone="secondary" onClick={() => attempt(() => downloadFile(writeFile(each)))}>
          {t('ui.unread.save', { name: serviceName(each.service, t) })}
        </Button>
      ))}
      {failure}
    </>
  );
}

/** Shown in place of an assessment that cannot be read. */
export default function UnreadPage() {
  const { t } = useWords();
  return (
    <div className="text">
      <PageHeading title={t('ui.unread.title')} />
      <UnreadNotice />
    </div>
  );
}
