import { Suspense, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { Details } from '../ui/Details.tsx';
import { lazyWithWords } from './lazyPage.tsx';
import { useAssessment } from './useSession.ts';

const ServiceLines = lazyWithWords(() => import('./ServiceLines.tsx'));

/** Which service is assessed, and by whom; folded until it is opened. */
export function ServiceFields() {
  const { t } = useWords();
  const { drafts = {} } = useAssessment();
  // What is too long is found at once, with its message.
  const [wrong] = useState(() => Object.keys(drafts).some((path) => path.startsWith('/service')));
  return (
    <Details whenOpened summary={t('ui.service.title')} open={wrong}>
      <Suspense>
        <ServiceLines />
      </Suspense>
    </Details>
  );
}
