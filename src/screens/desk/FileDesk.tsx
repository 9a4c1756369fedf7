import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { canWorkOnFiles, pickFile } from '../../answers/browser/diskFiles.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DeskCommand } from '../../session/ports.ts';
import { FILE_TYPES } from '../fileTypes.ts';
import { lazyWithWords } from '../lazyPage.tsx';
import { OverPage } from '../PageBoundary.tsx';
import { routes } from '../routes.ts';
import { useSession } from '../useSession.ts';
import { type Changed, ChangedOnDisk } from './ChangedOnDisk.tsx';
import { DeskLine, type DeskMessage } from './DeskLine.tsx';
import { type PendingFile, useOpenOnDesk } from './useOpenOnDesk.ts';
import { useSaveOnDesk } from './useSaveOnDesk.ts';

const AskBeforeStoring = lazyWithWords(() => import('../AskBeforeStoring.tsx'), { place: OverPage });
const OpenMany = lazyWithWords(() => import('../list/OpenMany.tsx'), { place: OverPage });

/** How long a message stays, in milliseconds. */
const SHOWN = 5000;

/** Carries out Ctrl+S, Ctrl+O and the buttons of the file page on any page. */
export default function FileDesk({ command }: { command: DeskCommand }) {
  const { t } = useWords();
  const [address, go] = useLocation();
  const { desk } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const done = useRef<DeskCommand | null>(null);
  const [said, setSaid] = useState<DeskMessage | null>(null);
  const [found, setFound] = useState<PendingFile | null>(null);
  const [changed, setChanged] = useState<Changed | null>(null);
  const say = useCallback((text: string, trouble = false) => setSaid({ text, trouble }), []);
  const { take, link, linkMerged } = useOpenOnDesk({ say, ask: setFound });
  const { save, saveAs, saveCopy, saveElsewhere, overwrite } = useSaveOnDesk({ say, warn: setChanged });

  // A question about one assessment is not asked while another is open. Opening many files is about no single
  // assessment.
  const place = address.split('/', 3).join('/');
  const [askedAt, setAskedAt] = useState(place);
  if (askedAt !== place) {
    setAskedAt(place);
    setChanged(null);
    if (!found?.many) setFound(null);
  }

  async function open(): Promise<void> {
    // A new choice of files replaces the earlier one.
    setFound(null);
    if (!canWorkOnFiles()) return input.current?.click();
    const handle = await pickFile(t('ui.desk.fileType'));
    if (handle) await take([await handle.getFile()], handle);
  }

  async function drop(): Promise<void> {
    setFound(null);
    await take(command.files ?? []);
  }

  // A message of success disappears after a while. A failure stays until the reader closes it.
  useEffect(() => {
    if (!said || said.trouble) return;
    const hiding = setTimeout(() => setSaid(null), SHOWN);
    return () => clearTimeout(hiding);
  }, [said]);

  useEffect(() => {
    if (done.current === command) return;
    done.current = command;
    setSaid(null);
    const act = { open, save, saveAs, drop }[command.what];
    act().catch(() =>
      say(
        t(command.what === 'open' || command.what === 'drop' ? 'ui.desk.unopened' : 'ui.exports.fileFailed'),
        true,
      ),
    );
  });

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={FILE_TYPES}
        aria-label={t('ui.file.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) take([file]).catch(() => say(t('ui.desk.unopened'), true));
        }}
      />
      <DeskLine said={said} onClose={() => setSaid(null)} />
      <Suspense>
        {found?.read && (
          <AskBeforeStoring
            opened={found.read}
            onDone={() => setFound(null)}
            onMerged={() => linkMerged(found)}
            onOpened={(id, part) => {
              link(found, id).catch(() => say(t('ui.desk.unopened'), true));
              go(routes.opened(id, part));
            }}
          />
        )}
        {found?.many && (
          <OpenMany
            texts={found.many}
            onDone={() => {
              setFound(null);
              desk.arrive();
              go(routes.start());
            }}
          />
        )}
      </Suspense>
      {changed && (
        <ChangedOnDisk
          changed={changed}
          onOverwrite={() => void overwrite(changed.assessment, changed.handle)}
          onCopy={() => saveCopy(changed.assessment)}
          onChoose={() => saveElsewhere(changed.assessment)}
          onSaid={say}
          onDone={() => setChanged(null)}
        />
      )}
    </>
  );
}
