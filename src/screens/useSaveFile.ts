import { useState } from 'react';
import { downloadFile } from './download.ts';
import { useAssessment, useSession } from './useSession.ts';

export interface SavedFile {
  readonly save: () => void;
  /** The name of the last one. */
  readonly saved: string | null;
  /** The last one could not be made. */
  readonly failed: boolean;
}

/** Saves the open assessment as a file; `SaveOutcome` says what became of it. */
export function useSaveFile(): SavedFile {
  const assessment = useAssessment();
  const { writeFile } = useSession();
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  async function write(): Promise<void> {
    setSaved(await downloadFile(writeFile(assessment)));
  }

  function save(): void {
    setSaved(null);
    // An alert is heard again only where it was gone in between.
    setFailed(false);
    write().catch(() => setFailed(true));
  }

  return { save, saved, failed };
}
