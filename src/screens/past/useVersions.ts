import { useEffect, useState } from 'react';
import type { Version } from '../../answers/browser/version.ts';
import type { Versions } from '../../session/ports.ts';
import { listenAnew } from '../listenFor.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

interface UsedVersions {
  /** Null until the code that reads and restores them is loaded. */
  readonly versions: Versions | null;
  /** The versions of the assessment, the latest first; null until they are read. */
  readonly list: readonly Version[] | null;
}

/** The versions of an assessment. If they cannot be loaded or read, the nearest boundary says so. */
export function useVersions(id: string): UsedVersions {
  const versions = useLoaded(useSession().versions);
  const [list, setList] = useState<readonly Version[] | null>(null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    if (!versions) return;
    const { ask, stop } = listenAnew(
      () => versions.list(id),
      setList,
      (cause) => setFailure({ cause }),
    );
    ask();
    const unsubscribe = versions.changed.subscribe(ask);
    return () => {
      unsubscribe();
      stop();
    };
  }, [versions, id]);
  if (failure) throw failure.cause;
  return { versions, list };
}
