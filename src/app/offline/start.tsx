import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { allWords } from '../../i18n/setup.ts';
import { NewVersionLine } from '../../screens/about/NewVersionLine.tsx';
import { SessionContext } from '../../screens/useSession.ts';
import type { Session } from '../../session/session.ts';
import { type Offline, takeOffline } from './newVersion.ts';

/** Stores the program in the browser, and shows a line when there is a newer one. */
export async function startOffline(session: Session): Promise<void> {
  const offline = await takeOffline();
  if (!offline) return;
  const draw = async () => {
    await allWords();
    const line = document.createElement('div');
    document.body.append(line);
    createRoot(line).render(
      <SessionContext.Provider value={session}>
        <NewVersion {...offline} />
      </SessionContext.Provider>,
    );
  };
  if (offline.version.getState() !== 'none') return draw();
  const stop = offline.version.subscribe(() => {
    stop();
    void draw();
  });
}

function NewVersion({ version, change }: Offline) {
  const now = useStore(version);
  // Each state has a line of its own, so that it shows even if the reader has closed the one before.
  return now === 'none' ? null : (
    <NewVersionLine key={now} elsewhere={now === 'elsewhere'} onChange={change} />
  );
}
