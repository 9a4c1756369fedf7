import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { useSaving } from '../useSession.ts';

interface NewVersionLineProps {
  /** Whether another window already uses the newer program. */
  elsewhere: boolean;
  /** Reloads the page with the newer program. */
  onChange: () => void;
}

/** A line above the foot of the page: there is a newer program. Nothing happens until the reader asks for it. */
export function NewVersionLine({ elsewhere, onChange }: NewVersionLineProps) {
  const { t } = useWords();
  const { state } = useSaving();
  const [put, setPut] = useState<'open' | 'unsaved' | 'closed'>('open');
  if (put === 'closed') return null;
  const change = () => {
    if (state === 'failed') setPut('unsaved');
    else if (state !== 'saving') onChange();
  };
  return (
    <div className="undo-line undo-line--fixed" role="status">
      {t(put === 'unsaved' ? 'ui.about.unsaved' : elsewhere ? 'ui.about.elsewhere' : 'ui.about.waiting')}{' '}
      <LinkButton onClick={change}>{t('ui.about.change')}</LinkButton>{' '}
      <LinkButton onClick={() => setPut('closed')}>{t('ui.about.notNow')}</LinkButton>
    </div>
  );
}
