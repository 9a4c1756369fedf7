import { useState } from 'react';
import type { Assessment } from '../answers/model/types.ts';
import { useWords } from '../i18n/useWords.ts';
import { downloadFile } from './download.ts';
import { useSession } from './useSession.ts';

export interface SavedFile {
  readonly save: () => void;
  /** The name of the last file. */
  readonly saved: string | null;
  /** True if the last file could not be made. */
  readonly failed: boolean;
}

/** Saves an assessment as a file. `SaveOutcome` shows the result. */
export function useSaveFile(assessment: Assessment): SavedFile {
  const { writeFile } = useSession();
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  async function write(): Promise<void> {
    setSaved(await downloadFile(writeFile(assessment)));
  }

  function save(): void {
    setSaved(null);
    // Screen readers repeat an alert only if it was removed in between.
    setFailed(false);
    write().catch(() => setFailed(true));
  }

  return { save, saved, failed };
}

/** The result of saving a file: its name, or that it could not be made and what to do. */
export function SaveOutcome({ saved, failed }: Pick<SavedFile, 'saved' | 'failed'>) {
  const { t } = useWords();
  return (
    <>
      <p className="govuk-body" role="status">
        {saved && t('ui.file.saved', { name: saved })}
      </p>
      {failed && (
        <p className="govuk-error-message" role="alert">
          {t('ui.exports.fileFailed')}
        </p>
      )}
    </>
  );
}
