import { Suspense } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { lazyWithWords } from './lazyPage.tsx';

const UndoBeside = lazyWithWords(() => import('./past/UndoBeside.tsx'));

/** Whether answers are stored. `at`: ISO time of the last stored answer. */
export type Saving = { state: 'idle' | 'saving' | 'failed' } | { state: 'saved'; at: string };

interface SaveStatusProps {
  saving: Saving;
  /** Whether undo may be loaded. */
  undo?: boolean | undefined;
}

/** The state of saving in words. Only trouble is announced: success would be announced at every keystroke. */
export function SaveStatus({ saving, undo }: SaveStatusProps) {
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
      {saving.state === 'saved'
        ? t('ui.frame.saving.saved', { at: saving.at })
        : t(`ui.frame.saving.${saving.state}`)}
      <Suspense>{undo && <UndoBeside />}</Suspense>
    </span>
  );
}
