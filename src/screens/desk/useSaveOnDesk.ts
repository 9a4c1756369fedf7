import { useState } from 'react';
import { changedOnDisk, mayWrite, pickFile, pickPlace, writeInto } from '../../answers/browser/diskFiles.ts';
import { createTurns } from '../../answers/browser/turns.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { downloadFile } from '../download.ts';
import { serviceName } from '../serviceName.ts';
import { useSession } from '../useSession.ts';
import type { Changed } from './ChangedOnDisk.tsx';

interface SaveMessages {
  /** Shows a message in the line. A failure stays until the reader closes it. */
  say: (what: string, trouble?: boolean) => void;
  warn: (changed: Changed) => void;
}

/**
 * Saves an assessment into its file on disk, or downloads it if it has none. It saves the assessment that was open at
 * the request, because another may be open once the file is read or a question is answered.
 */
export function useSaveOnDesk({ say, warn }: SaveMessages) {
  const { t } = useWords();
  const { store, workFiles, writeFile } = useSession();
  // Without turns, two saves of one assessment would each take the other's text for somebody else's work.
  const [turns] = useState(createTurns);
  /** The state of each assessment at the start of its last save. */
  const [tried] = useState(() => new Map<string, Assessment>());

  /** The newest state of the assessment, unless another one has been opened meanwhile. */
  function newest(given: Assessment): Assessment {
    const { assessment } = store.getState();
    return assessment?.id === given.id ? assessment : given;
  }

  async function put(given: Assessment, handle: FileSystemFileHandle): Promise<void> {
    const assessment = newest(given);
    tried.set(assessment.id, assessment);
    const { text } = await writeFile(assessment);
    await writeInto(handle, text);
    await (await workFiles()).set(assessment.id, handle, text);
    say(t('ui.desk.saved', { name: handle.name }));
  }

  async function saveCopy(given: Assessment): Promise<void> {
    const name = await downloadFile(writeFile(newest(given)));
    say(t('ui.file.saved', { name }));
  }

  /** `another`: saves into a file to be chosen now, not into the known one. */
  async function saveNow(given: Assessment, another = false): Promise<void> {
    const file = await (await workFiles()).of(given.id);
    if (!file) return saveCopy(given);
    let { name } = file;
    const failed = () => say(t('ui.desk.failed', { name }), true);
    try {
      const handle = (another ? undefined : file.handle) ?? (await pickFile(t('ui.desk.fileType')));
      if (!handle) return;
      ({ name } = handle);
      if (!(await mayWrite(handle))) return failed();
      const found = await changedOnDisk(handle, file.hash);
      if (!found) await put(given, handle);
      else if (store.getState().assessment?.id === given.id) warn({ assessment: given, handle, file: found });
      // The question is about this assessment, so it is not asked while another is open.
      else {
        const service = serviceName(given.service, t);
        say(t('ui.desk.changedLeft', { service, name }), true);
      }
    } catch {
      // The file was moved or deleted, or another program has locked it.
      failed();
    }
  }

  async function save(): Promise<void> {
    const given = store.getState().assessment;
    if (!given) return;
    const { id } = given;
    const waits = turns.busy(id);
    await turns.take(id, async () => {
      // This is a second request without a change in between.
      if (waits && newest(given) === tried.get(id)) return;
      tried.set(id, newest(given));
      await saveNow(given);
    });
  }

  /** Saves into a newly chosen file, because the known one holds something else. */
  const saveElsewhere = (given: Assessment) => turns.take(given.id, () => saveNow(given, true));

  /** Saves even if somebody else has changed the file. */
  const overwrite = (given: Assessment, handle: FileSystemFileHandle) =>
    turns
      .take(given.id, () => put(given, handle))
      .catch(() => say(t('ui.desk.failed', { name: handle.name }), true));

  async function saveAs(): Promise<void> {
    const given = store.getState().assessment;
    if (!given) return;
    const { fileStem } = await import('../../answers/file/fileName.ts');
    const handle = await pickPlace(t('ui.desk.fileType'), `${fileStem(given)}.json`);
    if (handle) await overwrite(given, handle);
  }

  return { save, saveAs, saveCopy, saveElsewhere, overwrite };
}
