import { useWords } from '../../i18n/useWords.ts';
import { downloadFile } from '../download.ts';
import { useSession } from '../session.ts';
import type { Changed } from './ChangedOnDisk.tsx';
import { pickFile, pickPlace } from './pickers.ts';
import { changedOnDisk, mayWrite, writeInto } from './saveInto.ts';

interface Says {
  /** Tells the user, in a line; what went wrong stays until it is closed. */
  say: (what: string, trouble?: boolean) => void;
  warn: (changed: Changed) => void;
}

/** Saves the open assessment into the file that it is worked on in; without one it is downloaded. */
export function useSaveOnDesk({ say, warn }: Says) {
  const { t } = useWords();
  const { store, workFiles, writeFile } = useSession();

  async function put(handle: FileSystemFileHandle): Promise<void> {
    const { assessment } = store.getState();
    if (!assessment) return;
    const { text } = await writeFile(assessment);
    await writeInto(handle, text);
    await (await workFiles()).set(assessment.id, handle, text);
    say(t('ui.desk.saved', { name: handle.name }));
  }

  async function save(): Promise<void> {
    const { assessment } = store.getState();
    if (!assessment) return;
    const file = await (await workFiles()).of(assessment.id);
    if (!file) {
      const name = await downloadFile(writeFile(assessment));
      return say(t('ui.file.saved', { name }));
    }
    const failed = () => say(t('ui.desk.failed', { name: file.name }), true);
    try {
      const handle = file.handle ?? (await pickFile(t('ui.desk.fileType')));
      if (!handle) return;
      if (!(await mayWrite(handle))) return failed();
      const text = await changedOnDisk(handle, file.hash);
      if (text === undefined) await put(handle);
      else warn({ handle, text });
    } catch {
      // Moved, deleted, or locked by another program.
      failed();
    }
  }

  /** Also where somebody else has changed the file. */
  const overwrite = (handle: FileSystemFileHandle) =>
    put(handle).catch(() => say(t('ui.desk.failed', { name: handle.name }), true));

  async function saveAs(): Promise<void> {
    const { assessment } = store.getState();
    if (!assessment) return;
    const { fileStem } = await import('../../answers/fileName.ts');
    const handle = await pickPlace(t('ui.desk.fileType'), `${fileStem(assessment)}.json`);
    if (handle) await overwrite(handle);
  }

  return { save, saveAs, overwrite };
}
