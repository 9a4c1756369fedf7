import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Removed } from '../answers/browser/removal.ts';
import { useSession } from '../screens/useSession.ts';

/** What has become of an assessment that is not open. */
export interface Found {
  /** There is none with this id. */
  readonly missing: boolean;
  /** It was removed in this tab or under it. */
  readonly removed: Removed | undefined;
}

/** Opens the assessment of an address, and looks for it again where it may have come back. */
export function useFound(id: string, isOpen: boolean): Found {
  const { open, removed: all } = useSession();
  const removed = useSyncExternalStore(all.subscribe, all.get).find(({ assessment }) => assessment.id === id);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    // Also when another tab has removed it meanwhile: then it is missing here, too. Until it is put back.
    if (isOpen || removed) return;
    let current = true;
    setMissing(false);
    const look = () => void open(id).then((found) => current && setMissing(!found));
    look();
    // The other tab may have put it back.
    addEventListener('focus', look);
    return () => {
      current = false;
      removeEventListener('focus', look);
    };
  }, [open, id, isOpen, removed]);
  return { missing, removed };
}
