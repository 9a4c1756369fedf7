import { useLocation } from 'wouter';
import { textOf } from '../../answers/browser/diskFiles.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { OpenedFile } from '../../session/ports.ts';
import type { ReadText } from '../list/takeFiles.ts';
import { takeFiles } from '../list/takeFiles.ts';
import { routes } from '../routes.ts';
import { useSession } from '../useSession.ts';

/** A file about which the user must decide before it is opened, or one with many assessments. */
export interface PendingFile {
  readonly read?: OpenedFile;
  readonly many?: readonly ReadText[];
  readonly text: string;
  readonly handle: FileSystemFileHandle | undefined;
}

interface OpenMessages {
  /** Shows a message in the line. A failure stays until the reader closes it. */
  say: (what: string, trouble?: boolean) => void;
  ask: (found: PendingFile) => void;
}

/** Opens a file and, if the browser gave a handle, lets work continue in that file. */
export function useOpenOnDesk({ say, ask }: OpenMessages) {
  const { t } = useWords();
  const [, go] = useLocation();
  const { readFile, workFiles } = useSession();

  /** Lets later saves of assessment `id` go into this file, unless it was stored as a copy under another id. */
  async function link({ read, text, handle }: PendingFile, id: string): Promise<void> {
    if (handle && read?.assessment.id === id) await (await workFiles()).set(id, handle, text);
  }

  /** Work continues in the merged file, unless it holds only a part, which the whole must not overwrite. */
  async function linkMerged(found: PendingFile): Promise<void> {
    const { id, part } = found.read?.assessment ?? {};
    if (id !== undefined && !part) await link(found, id);
  }

  async function take(files: readonly File[], handle?: FileSystemFileHandle): Promise<void> {
    const taken = await takeFiles(files, readFile);
    const [file] = files;
    if (!taken || !file) return;
    if (taken.kind === 'refused') {
      return say(`${t('ui.file.refused', { name: file.name })} ${t(taken.why.key, taken.why.params)}`, true);
    }
    if (taken.kind === 'many') return ask({ many: taken.texts, text: '', handle: undefined });
    const found = { read: taken.read, text: await textOf(file), handle };
    if (taken.kind === 'ask') return ask(found);
    await link(found, taken.id);
    if (taken.kind === 'same') say(t('ui.file.same', { name: file.name }));
    go(routes.opened(taken.id, taken.read.assessment.part));
  }

  return { take, link, linkMerged };
}
