import { useState } from 'react';
import { download } from './download.ts';
import { useAssessment, useSession } from './session.ts';

/** Saves the open assessment as a file; `saved` is the name of the last one. */
export function useSaveFile(): { save: () => void; saved: string | null } {
  const assessment = useAssessment();
  const { writeFile } = useSession();
  const [saved, setSaved] = useState<string | null>(null);

  async function write(): Promise<void> {
    const { name, text } = await writeFile(assessment);
    download(name, text, 'application/json');
    setSaved(name);
  }

  return { save: () => void write(), saved };
}
