import { createContext, useContext } from 'react';
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

/** The open assessment. Only pages inside an assessment may ask for it. */
export function useAssessment(): Assessment {
  const { store } = useSession();
  const assessment = useStore(store, (state) => state.assessment);
  if (!assessment) throw new Error('No assessment is open.');
  return assessment;
}
