import { useEffect, useState } from 'react';
import type { Version } from '../../answers/browser/version.ts';
import type { Past } from '../../session/session.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

/** Undo and versions; as `useLoaded`. */
export function usePast(): Past | null {
  return useLoaded(useSession().past);
}

/** The versions of an assessment, the one kept last first; null until they are read. Where they cannot be read, the nearest boundary says so. */
export function useVersions(past: Past | null, id: string): readonly Version[] | null {
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    if (!past) return;
    const read = () => void past.versions.list(id).then(setVersions, (cause) => setFailure({ cause }));
    read();
    return past.versions.kept.subscribe(read);
  }, [past, id]);
  if (failure) throw failure.cause;
  return versions;
}
