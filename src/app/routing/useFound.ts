import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Removed } from '../../answers/browser/removal.ts';
import { listenAnew } from '../../screens/listenFor.ts';
import { useSession } from '../../screens/useSession.ts';

/** The state of an assessment that is not open. */
export interface Lookup {
  /** Why there is nothing to show: no assessment has this id, or storage could not be read. */
  readonly lost: 'missing' | 'unread' | undefined;
  /** It was removed in this tab, or by another tab while it was open here. */
  readonly removed: Removed | undefined;
}

/** Opens the assessment in the address. Looks for it again when it may have come back. */
export function useFound(id: string, isOpen: boolean): Lookup {
  const { open, removed: all } = useSession();
  const removed = useStore(all).find(({ assessment }) => assessment.id === id);
  const [lost, setLost] = useState<Lookup['lost']>();
  useEffect(() => {
    // If another tab has removed it, it counts as removed here until somebody puts it back.
    if (isOpen || removed) return;
    setLost(undefined);
    const { ask, stop } = listenAnew(
      () => open(id),
      (found) => setLost(found ? undefined : 'missing'),
      () => setLost('unread'),
    );
    ask();
    // Another tab may have put it back meanwhile.
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
      stop();
    };
  }, [open, id, isOpen, removed]);
  return { lost, removed };
}
