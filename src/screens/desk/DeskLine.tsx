import { useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { focusElement } from '../../ui/focus.ts';

/** A message of the desk. */
export interface DeskMessage {
  readonly text: string;
  /** True if it stays until the reader closes it. */
  readonly trouble: boolean;
}

/** A line above the foot of any page. When it closes, the focus goes back to where it was. */
export function DeskLine({ said, onClose }: { said: DeskMessage | null; onClose: () => void }) {
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
