import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Removed } from '../answers/browser/removal.ts';
import { listenAnew } from '../screens/listenFor.ts';
import { useSession } from '../screens/useSession.ts';

/** The state of an assessment that is not open. */
export interface Found {
  /** There is none with this id. */
  readonly missing: boolean;
  /** Storage could not be read. */
  readonly unread: boolean;
  /** It was removed in this tab or under it. */
  readonly removed: Removed | undefined;
}

/** Opens the assessment of an address, and looks for it again where it may have come back. */
export function useFound(id: string, isOpen: boolean): Found {
  const { open, removed: all } = useSession();
  const removed = useStore(all).find(({ assessment }) => assessment.id === id);
  const [state, setState] = useState<'looking' | 'missing' | 'unread'>('looking');
  useEffect(() => {
    // Also when another tab has removed it meanwhile: then it is missing here, too. Until it is put back.
    if (isOpen || removed) return;
    setState('looking');
    const { ask, stop } = listenAnew(
      () => open(id),
      (found) => setState(found ? 'looking' : 'missing'),
      () => setState('unread'),
    );
    ask();
    // The other tab may have put it back in the meantime.
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
      stop();
    };
  }, [open, id, isOpen, removed]);
  return { missing: state === 'missing', unread: state === 'unread', removed };
}
