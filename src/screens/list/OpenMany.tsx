import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { focusElement } from '../../ui/focus.ts';
import { listenFor } from '../listenFor.ts';
import { useSession } from '../useSession.ts';
import { ManyReport } from './ManyReport.tsx';
import { countExisting, type FileOutcome, type IfHere, storeChosen } from './storeFiles.ts';
import { type ReadAssessment, type ReadText, readAllFound } from './takeFiles.ts';

interface OpenManyProps {
  texts: readonly ReadText[];
  onDone: (opened: number) => void;
}

/** Opens many assessments at once. Asks once what to do with those that are here already, and reports on each. */
export default function OpenMany({ texts, onDone }: OpenManyProps) {
  const { t } = useWords();
  const { readFile, storeMany } = useSession();
  const [read, setRead] = useState<readonly ReadAssessment[] | null>(null);
  const [choice, setChoice] = useState<IfHere | null>(null);
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[] | null>(null);
  const [done, setDone] = useState(0);
  const going = useRef<HTMLDivElement>(null);
  const existing = read ? countExisting(read) : 0;

  useEffect(() => {
    return listenFor(readAllFound(texts, readFile, setDone), (all) => {
      setRead(all);
      if (countExisting(all) === 0) setChoice('replace');
    });
  }, [texts, readFile]);
  useEffect(() => {
    if (!read || !choice) return;
    return listenFor(storeChosen(read, choice, { storeMany, progress: setDone }), setOutcomes);
  }, [read, choice, storeMany]);

  const opened = outcomes?.filter(({ fate }) => fate === 'opened').length ?? 0;
  const asking = read !== null && choice === null;
  const choose = (chosen: IfHere) => () => {
    setChoice(chosen);
    // The buttons no longer exist, so the focus goes to the text.
    focusElement(going.current);
  };
  // It cannot be closed half way, because nobody would know which files were opened.
  const close = () => {
    if (asking || outcomes) onDone(opened);
  };
  return (
    <Dialog open title={t('ui.many.title')} onClose={close}>
      {asking && (
        <>
          <p className="govuk-body">{t('ui.many.exists', { count: existing, total: texts.length })}</p>
          <ButtonGroup>
            <Button onClick={choose('keepBoth')}>{t('ui.file.keepBoth')}</Button>
            <Button tone="warning" onClick={choose('replace')}>
              {t('ui.many.replace')}
            </Button>
            <Button tone="secondary" onClick={choose('skip')}>
              {t('ui.many.skip')}
            </Button>
          </ButtonGroup>
        </>
      )}
      <div ref={going}>
        {!asking && !outcomes && (
          <p className="govuk-body">
            {t(read ? 'ui.many.storing' : 'ui.many.reading', { done, total: texts.length })}
          </p>
        )}
        {/* The region is there before the report, because screen readers do not announce a region that arrives with
           its text. */}
        <div role="status">{outcomes && <ManyReport outcomes={outcomes} />}</div>
      </div>
      {outcomes && <Button onClick={close}>{t('ui.common.close')}</Button>}
    </Dialog>
  );
}
