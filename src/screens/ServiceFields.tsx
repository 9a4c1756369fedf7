import { Suspense, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { Details } from '../ui/Details.tsx';
import { lazyWithWords } from './lazyPage.tsx';
import { useAssessment } from './useSession.ts';

const ServiceLines = lazyWithWords(() => import('./ServiceLines.tsx'));

/** The service and who assesses it. Folded until the reader opens it. */
export function ServiceFields() {
  const { t } = useWords();
  const { drafts = {} } = useAssessment();
  // It is open from the start if a text is too long, so that its message is visible.
  const [wrong] = useState(() => Object.keys(drafts).some((path) => path.startsWith('/service')));
  return (
    <Details whenOpened summary={t('ui.service.title')} open={wrong}>
      <Suspense>
        <ServiceLines />
      </Suspense>
    </Details>
  );
}
