import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { SessionContext } from '../../src/screens/useSession.ts';
import { createSession } from '../../src/session/createSession.ts';
import type { Session } from '../../src/session/session.ts';
import { AT } from './answers.ts';

/** An assessment with these answers and nothing else that a file need not have. */
export const answered = (answers: Answers, rest: Partial<Assessment> = {}): Assessment => ({
  format: 'e-service-assessment',
  formatVersion: 1,
  id: 'a-1',
  answers,
  ...rest,
});

/** A session as the app makes it, in which the clock stands still, ids are counted and Ilze edits this assessment. */
export function openSession(assessment?: Assessment, at = AT): Session {
  let ids = 0;
  const session = createSession({ now: () => at, newId: () => `row-${++ids}` });
  session.rememberAuthor('Ilze');
  if (assessment) session.store.open(assessment);
  return session;
}

/** Draws a page as the app does, inside a session. */
export const renderIn = (session: Session, page: ReactNode) =>
  render(<SessionContext.Provider value={session}>{page}</SessionContext.Provider>);

/** The session once its scoring is loaded: what a page says does not depend on how soon that is. */
export async function withScoring(session: Session): Promise<Session> {
  const scoring = session.loaded(loadScoring);
  await vi.waitFor(() => expect(scoring.getState()).not.toBeNull());
  return session;
}
