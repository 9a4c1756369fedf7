import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SaveState } from '../answers/browser/saver.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { Session } from '../session/session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this page.');
  return session;
}

export function useSaving(): SaveState {
  return useStore(useSession().saving);
}

function open(assessment: Assessment | null): Assessment {
  if (!assessment) throw new Error('No assessment is open.');
  return assessment;
}

/** The open assessment. */
export const openIn = (store: Session['store']): Assessment => open(store.getState().assessment);

/**
 * A part of the open assessment. The component is drawn again when this part changes (compared by identity), not at
 * every keystroke. Use it only on pages of an assessment.
 */
export function useSelected<T>(select: (assessment: Assessment) => T): T {
  const { store } = useSession();
  return useStore(store, ({ assessment }) => select(open(assessment)));
}

/** All of the open assessment. */
export const useAssessment = (): Assessment => useSelected((assessment) => assessment);

/**
 * The open assessment for parts that may be drawn after a keystroke, such as the result. The next keystroke interrupts
 * their drawing.
 */
export function useAssessmentLater(): Assessment {
  const { store } = useSession();
  const [later, setLater] = useState(() => store.getState().assessment);
  useEffect(() => {
    function take(): void {
      const { assessment } = store.getState();
      if (assessment) startTransition(() => setLater(assessment));
    }
    take();
    return store.subscribe(take);
  }, [store]);
  return open(later);
}
