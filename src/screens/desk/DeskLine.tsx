import { useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { focusElement } from '../../ui/focus.ts';

/** What the desk has to tell. */
export interface Said {
  readonly text: string;
  /** It stays until it is closed. */
  readonly trouble: boolean;
}

/** A line over the foot of whatever page is shown. On closing it, the focus returns to where it was. */
export function DeskLine({ said, onClose }: { said: Said | null; onClose: () => void }) {
  const { t } = useWords();
  const before = useRef<EventTarget | null>(null);
  return (
    <div className="undo-line undo-line--fixed" role="status">
      {said?.text}
      {said?.trouble && (
        <>
          {' '}
          <LinkButton
            onFocus={({ relatedTarget }) => {
              before.current = relatedTarget;
            }}
            onClick={() => {
              onClose();
              const { current } = before;
              const there = current instanceof HTMLElement && current.isConnected;
              focusElement(there ? current : document.getElementById('main'));
            }}
          >
            {t('ui.common.close')}
          </LinkButton>
        </>
      )}
    </div>
  );
}
