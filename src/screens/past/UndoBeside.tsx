import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { History } from '../../answers/past/history.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { REPEATS } from '../../ui/doubleClick.ts';
import { isTextField } from '../../ui/textField.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';
import { sayInLine } from './undoWords.ts';

/** The button beside "saved" that takes back the last step. Every page of the assessment has it. */
export default function UndoBeside() {
  const history = useLoaded(useSession().history);
  return history && <Undo history={history} />;
}

/** Once shown, the button stays, because a button that disappears when pressed takes the focus with it. */
function Undo({ history }: { history: History }) {
  const { t } = useWords();
  const some = useStore(history.state, ({ undo }) => undo > 0);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!some) return;
    const show = () => setShown(true);
    if (!isTextField(document.activeElement)) return show();
    // A redraw during typing would split one step of the browser's own undo.
    document.addEventListener('focusout', show, { once: true });
    return () => document.removeEventListener('focusout', show);
  }, [some]);
  return (
    shown && (
      <LinkButton
        {...REPEATS}
        aria-label={t('ui.bar.undo')}
        onClick={() => void sayInLine('undo', history.undo())}
      >
        {t('ui.history.undo')}
      </LinkButton>
    )
  );
}
