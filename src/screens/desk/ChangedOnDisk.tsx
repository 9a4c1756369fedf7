import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { textOf } from '../../answers/browser/diskFiles.ts';
import { filledUp } from '../../answers/merge/ancestor.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { OpenedFile } from '../../session/ports.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { failureWords } from '../failureWords.ts';
import type { ReadAssessment, RefusalReason } from '../list/takeFiles.ts';
import { readFiles, readFound } from '../list/takeFiles.ts';
import { routes } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useSession } from '../useSession.ts';

/** The file on disk, with contents that this window has not seen. */
export interface Changed {
  /** The assessment that should be saved into it. */
  readonly assessment: Assessment;
  readonly handle: FileSystemFileHandle;
  readonly file: File;
}

interface ChangedOnDiskProps {
  changed: Changed;
  onOverwrite: () => void;
  /** Saves the assessment elsewhere. */
  onCopy: () => Promise<void>;
  /** Saves it into another file, to be chosen. */
  onChoose: () => Promise<void>;
  /** The `say` of the desk. */
  onSaid: (what: string, trouble?: boolean) => void;
  onDone: () => void;
}

/** Asks what to do if the file holds something else, so that nobody's work is lost by accident. */
export function ChangedOnDisk({
  changed,
  onOverwrite,
  onCopy,
  onChoose,
  onSaid,
  onDone,
}: ChangedOnDiskProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const { versions, readFile, workFiles } = useSession();
  const [holds, setHolds] = useState<Holds | null>(null);
  const { attempt, failure } = useAttempt();
  const { name } = changed.handle;
  useEffect(() => {
    attempt(async () => {
      const texts = await readFiles([changed.file]);
      // For a file with several assessments, nothing more needs to be known.
      const some = texts
        .slice(0, 2)
        .map(async (each) => ({ ...each, read: await readFound(each, readFile) }));
      setHolds(holdsOf(await Promise.all(some), changed.assessment.id));
    });
  }, [attempt, readFile, changed]);
  const read = holds && 'read' in holds ? holds.read : null;

  /** After a merge, the contents of the file are known, so the next save may replace them. */
  async function merge(): Promise<void> {
    if (!read) return;
    const { id, part } = read.assessment;
    const seen = async () => (await workFiles()).set(id, changed.handle, await textOf(changed.file));
    // The file holds a part, and the whole must not overwrite it.
    go(routes.merge(await read.merge(part ? undefined : seen)));
  }
  async function overwrite(): Promise<void> {
    if (read?.existing) {
      const { snapshot } = await versions();
      await snapshot(filledUp(read.assessment, read.existing), 'import', read.fingerprint);
    }
    onOverwrite();
  }
  const choice = (act: () => Promise<void>) => () => {
    onDone();
    act().catch((cause) => {
      const { key, params } = failureWords(cause);
      onSaid(t(key, params), true);
    });
  };
  const own = holds?.kind === 'own';
  const merges = read?.existing && holds?.kind !== 'other';
  return (
    <Dialog
      open
      title={t(holds && !own ? `ui.desk.${holds.kind}Title` : 'ui.desk.changedTitle')}
      onClose={onDone}
    >
      {holds && <p className="govuk-body">{wordsOf(holds)}</p>}
      {failure}
      {holds && 'why' in holds && <p className="govuk-body">{t(holds.why.key, holds.why.params)}</p>}
      <ButtonGroup>
        {holds && !own && <Button onClick={choice(onChoose)}>{t('ui.desk.choose')}</Button>}
        {merges && (
          <Button tone={own ? 'main' : 'secondary'} onClick={choice(merge)}>
            {t('ui.merge.choice')}
          </Button>
        )}
        {read && (
          <Button tone="secondary" onClick={choice(async () => go(routes.tasks(await read.storeCopy())))}>
            {t('ui.desk.openOther')}
          </Button>
        )}
        <Button tone="secondary" onClick={choice(onCopy)}>
          {t('ui.desk.copy')}
        </Button>
        {/* Offered only after the file has been read, because what would be lost can then be stored as a version. */}
        {/* Not offered for another assessment, because one slip in choosing the file would destroy it. */}
        {(own || holds?.kind === 'none') && (
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

  function wordsOf(what: Holds): string {
    if (what.kind === 'own') {
      const lost = t(what.read.existing ? 'ui.desk.keptHere' : 'ui.desk.lost');
      return `${t('ui.desk.changed', { name })} ${lost}`;
    }
    if (what.kind !== 'other') return t(`ui.desk.${what.kind}`, { name });
    const { service } = what.read.assessment;
    const named = [serviceName(service, t), service?.institution].filter(Boolean).join(', ');
    return t('ui.desk.other', { name, service: named });
  }
}

/** What the chosen file holds. The assessment should be saved into that file. */
export type Holds =
  /** This assessment changed by somebody else, another assessment, or a part of this one. */
  | { readonly kind: 'own' | 'other' | 'part'; readonly read: OpenedFile }
  | { readonly kind: 'many' }
  /** A file of a newer program, or one that cannot be opened. */
  | { readonly kind: 'newer' | 'none'; readonly why: RefusalReason };

function holdsOf([first, second]: readonly ReadAssessment[], id: string): Holds {
  if (!first || second) return { kind: 'many' };
  const { read } = first;
  if (!read.ok) {
    return { kind: read.why.key === 'errors.file.newerVersion' ? 'newer' : 'none', why: read.why };
  }
  if (read.assessment.id !== id) return { kind: 'other', read };
  return { kind: read.assessment.part ? 'part' : 'own', read };
}
