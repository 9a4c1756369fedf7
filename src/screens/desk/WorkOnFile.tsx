import { useEffect, useRef, useState } from 'react';
import { canWorkOnFiles } from '../../answers/browser/diskFiles.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { focusElement } from '../../ui/focus.ts';
import { listenAnew } from '../listenFor.ts';
import { useLoaded } from '../useLoaded.ts';
import { useAssessment, useSession } from '../useSession.ts';

/** A part of the file page: the file on disk that this assessment is saved into. */
export default function WorkOnFile() {
  const { t } = useWords();
  const { id } = useAssessment();
  const { ask } = useSession().desk;
  const { name, forget } = useWorkFile(id);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The name of the file that it was saved into until now. */
  const [former, setFormer] = useState('');
  const unlink = () => {
    setFormer(name ?? '');
    forget();
    // The focus goes to the heading, because the button disappears together with the file.
    focusElement(heading.current);
  };
  return (
    <section>
      <h3 className="govuk-heading-s" ref={heading}>
        {t('ui.desk.title')}
      </h3>
      <p className="govuk-body">{t(canWorkOnFiles() ? 'ui.desk.help' : 'ui.desk.unsupported')}</p>
      {name && <p className="govuk-body">{t('ui.desk.linked', { name })}</p>}
      <p className="govuk-body" role="status">
        {!name && former && t('ui.desk.unlinked', { name: former })}
      </p>
      <ButtonGroup>
        {name && <Button onClick={() => ask('save')}>{t('ui.desk.save')}</Button>}
        {canWorkOnFiles() && (
          <>
            <Button tone="secondary" onClick={() => ask('open')}>
              {t('ui.desk.open')}
            </Button>
            <Button tone="secondary" onClick={() => ask('saveAs')}>
              {t('ui.desk.saveAs')}
            </Button>
          </>
        )}
        {name && (
          <Button tone="secondary" onClick={unlink}>
            {t('ui.desk.unlink')}
          </Button>
        )}
      </ButtonGroup>
      <p className="govuk-body">{t('ui.desk.keys')}</p>
    </section>
  );
}

/** The name of the file of an assessment in its present state. */
function useWorkFile(id: string): { name: string | undefined; forget: () => void } {
  const { workFiles } = useSession();
  const files = useLoaded(workFiles);
  const [name, setName] = useState<string>();
  useEffect(() => {
    if (!files) return;
    const { ask, stop } = listenAnew(
      () => files.of(id),
      (file) => setName(file?.name),
    );
    ask();
    const unsubscribe = files.changed.subscribe(ask);
    return () => {
      unsubscribe();
      stop();
    };
  }, [files, id]);
  return { name, forget: () => void files?.forget(id) };
}
