import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { loadScoring } from '../../src/screens/useScoring.ts';
import { SessionContext } from '../../src/screens/useSession.ts';
import { createSession } from '../../src/session/createSession.ts';
import type { Session } from '../../src/session/session.ts';
import { AT } from './answers.ts';

/** An assessment with these answers and otherwise only what a file must have. */
export const answered = (answers: Answers, rest: Partial<Assessment> = {}): Assessment => ({
  format: 'e-service-assessment',
  formatVersion: 1,
  id: 'a-1',
  answers,
  ...rest,
});

/** A session made as the app makes it. The clock stands still, ids are counted, and Ilze edits this assessment. */
export function openSession(assessment?: Assessment, at = AT): Session {
  let ids = 0;
  const session = createSession({ now: () => at, newId: () => `row-${++ids}`, whenPainted: (run) => run() });
  session.rememberAuthor('Ilze');
  if (assessment) session.store.open(assessment);
  return session;
}

/** Draws a page inside a session, as the app does. */
export const renderIn = (session: Session, page: ReactNode) =>
  render(<SessionContext.Provider value={session}>{page}</SessionContext.Provider>);

/** Returns the session after its scoring is loaded, so that a page's words do not depend on how fast that is. */
export async function withScoring(session: Session): Promise<Session> {
  const scoring = session.loaded(loadScoring);
  await vi.waitFor(() => expect(scoring.getState()).not.toBeNull());
  return session;
}
