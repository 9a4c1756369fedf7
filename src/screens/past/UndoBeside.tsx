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

/** Stands beside "saved": takes back the last step, on whatever page of the assessment. */
export default function UndoBeside() {
  const history = useLoaded(useSession().history);
  return history && <Undo history={history} />;
}

/** Once it is there it stays: a button that goes from under the finger takes the focus with it. */
function Undo({ history }: { history: History }) {
  const { t } = useWords();
  const some = useStore(history.state, ({ undo }) => undo > 0);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!some) return;
    const show = () => setShown(true);
    if (!isTextField(document.activeElement)) return show();
    // A redraw while somebody types would split what the browser's own undo takes back in one step.
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
