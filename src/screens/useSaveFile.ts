import { useState } from 'react';
import { download } from './download.ts';
import { useAssessment, useSession } from './session.ts';

/** Saves the open assessment as a file; `saved` is the name of the last one, `failed` that it could not be made. */
export function useSaveFile(): { save: () => void; saved: string | null; failed: boolean } {
  const assessment = useAssessment();
  const { writeFile } = useSession();
  const [saved, setSaved] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  async function write(): Promise<void> {
    const { name, text } = await writeFile(assessment);
    download(name, text, 'application/json');
    setSaved(name);
  }

  function save(): void {
    setSaved(null);
    write().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }

  return { save, saved, failed };
}
