import { useEffect, useState } from 'react';
import type { Version } from '../../answers/version.ts';
import { type Past, useSession } from '../session.ts';

/** Undo and versions; null until they are loaded. Where they cannot be, the nearest boundary says so. */
export function usePast(): Past | null {
  const { past } = useSession();
  const [loaded, setLoaded] = useState<Past | null>(null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    void past().then(setLoaded, (cause) => setFailure({ cause }));
  }, [past]);
  if (failure) throw failure.cause;
  return loaded;
}

/** The versions of an assessment, the one kept last first; null until they are read. */
export function useVersions(past: Past | null, id: string): readonly Version[] | null {
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  useEffect(() => {
    if (!past) return;
    const read = () => void past.versions.list(id).then(setVersions);
    read();
    return past.versions.kept.subscribe(read);
  }, [past, id]);
  return versions;
}
