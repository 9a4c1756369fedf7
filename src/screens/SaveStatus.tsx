import { Suspense } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { lazyWithWords } from './lazyPage.tsx';
import { useSaving } from './useSession.ts';

const UndoBeside = lazyWithWords(() => import('./past/UndoBeside.tsx'));

/** The state of saving in words. Only trouble is announced: success would be announced at every keystroke. */
export function SaveStatus({ undo }: { /** Whether undo may be loaded. */ undo: boolean }) {
  const saving = useSaving();
  const { t } = useWords();
  if (saving.state === 'failed') {
    return (
      <strong className="header__trouble" role="alert">
        {t('ui.frame.saving.failed')}
      </strong>
    );
  }
  return (
    <span className="header__state">
      {t(`ui.frame.saving.${saving.state}`, { ...saving })}
      <Suspense>{undo && <UndoBeside />}</Suspense>
    </span>
  );
}
