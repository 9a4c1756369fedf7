import { useState } from 'react';
import { useStore } from 'zustand';
import type { History } from '../../answers/past/history.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';
import { undoWords } from './undoWords.ts';

/** Undo and redo as buttons, for people who do not know the keys. */
export function UndoSection() {
  const { t } = useWords();
  const history = useLoaded(useSession().history);
  return (
    <section>
      <h3 className="govuk-heading-s">{together(t('ui.history.undoTitle'))}</h3>
      <p className="govuk-body">{together(t('ui.history.undoHelp'))}</p>
      {history && <Buttons history={history} />}
    </section>
  );
}

function Buttons({ history }: { history: History }) {
  const { t } = useWords();
  const { undo } = useStore(history.state);
  const [said, setSaid] = useState('');
  // Never disabled, because a disabled button loses the focus. Without a step to undo, the button says so.
  return (
    <>
      <p className="govuk-body" role="status">
        {said} {undo > 0 ? t('ui.history.steps', { count: undo }) : !said && t('ui.history.nothing')}
      </p>
      <ButtonGroup>
        {(['undo', 'redo'] as const).map((way) => (
          <Button
            repeats
            key={way}
            tone="secondary"
            onClick={() => setSaid(undoWords(t, way, history[way]()))}
          >
            {t(`ui.history.${way}`)}
          </Button>
        ))}
      </ButtonGroup>
    </>
  );
}
