import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { fileErrorSentence } from '../../answers/file/fileError.ts';
import { filledUp } from '../../answers/merge/ancestor.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ReadFile } from '../../session/session.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { routes } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useSession } from '../useSession.ts';

/** A file with contents that were not seen here yet. */
export interface Changed {
  /** What was to be saved into it. */
  readonly assessment: Assessment;
  readonly handle: FileSystemFileHandle;
  readonly text: string;
}

interface ChangedOnDiskProps {
  changed: Changed;
  onOverwrite: () => void;
  /** Saves what was to be saved somewhere else. */
  onCopy: () => Promise<void>;
  /** As `say` of the desk. */
  onSaid: (what: string, trouble?: boolean) => void;
  onDone: () => void;
}

/** Asks what to do where somebody else has changed the file: nobody's work is lost unless it is chosen so. */
export function ChangedOnDisk({ changed, onOverwrite, onCopy, onSaid, onDone }: ChangedOnDiskProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const { past, readFile, workFiles } = useSession();
  const [read, setRead] = useState<ReadFile | null>(null);
  const { attempt, failure } = useAttempt();
  useEffect(() => {
    attempt(() => readFile(changed.text).then(setRead));
  }, [attempt, readFile, changed]);

  /** What stood in the file is no news any more once it has been merged: the next saving takes its place. */
  async function merge(): Promise<void> {
    if (!read?.ok) return;
    const { id } = read.assessment;
    const seen = async () => (await workFiles()).set(id, changed.handle, changed.text);
    go(routes.merge(await read.merge(seen)));
  }
  async function overwrite(): Promise<void> {
    if (read?.ok && read.existing) {
      const { keep } = await past();
      await keep(filledUp(read.assessment, read.existing), 'import', read.fingerprint);
    }
    onOverwrite();
  }
  const choice = (act: () => Promise<void>) => () => {
    onDone();
    act().catch(() => onSaid(t('ui.frame.loadingFailed'), true));
  };
  const other = read?.ok && read.assessment.id !== changed.assessment.id ? read.assessment : null;
  const sentence = read && !read.ok ? fileErrorSentence(read.error) : null;
  return (
    <Dialog open title={t(other ? 'ui.desk.otherTitle' : 'ui.desk.changedTitle')} onClose={onDone}>
      <p className="govuk-body">
        {other
          ? t('ui.desk.other', {
              name: changed.handle.name,
              service: [serviceName(other.service, t), other.service?.institution].filter(Boolean).join(', '),
            })
          : t('ui.desk.changed', { name: changed.handle.name })}{' '}
        {read && !other && t(read.ok && read.existing ? 'ui.desk.keptHere' : 'ui.desk.lost')}
      </p>
      {failure}
      {sentence && <p className="govuk-body">{t(sentence.key, sentence.params)}</p>}
      <ButtonGroup>
        {read?.ok && read.existing && !other && (
          <Button onClick={choice(merge)}>{t('ui.merge.choice')}</Button>
        )}
        {read?.ok && (
          <Button tone="secondary" onClick={choice(async () => go(routes.tasks(await read.keepAsCopy())))}>
            {t('ui.desk.openOther')}
          </Button>
        )}
        <Button tone="secondary" onClick={choice(onCopy)}>
          {t('ui.desk.copy')}
        </Button>
        {/* Not before it is known what would be lost: by then it can be kept as a version. */}
        {/* Nor over another assessment: it would be destroyed for a slip in choosing the file. */}
        {read && !other && (
          <Button tone="warning" onClick={choice(overwrite)}>
            {t('ui.desk.overwrite')}
          </Button>
        )}
        <Button tone="secondary" onClick={onDone}>
          {t('ui.common.cancel')}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
