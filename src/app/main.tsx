import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpLanguages } from '../i18n/setup.ts';
import { SessionContext } from '../screens/session.ts';
import '../ui/styles/main.scss';
import '../screens/styles/screens.scss';
import { ignoreSecondClicks } from '../ui/doubleClick.ts';
import { App } from './App.tsx';
import { createSession } from './createSession.ts';

/** The only place where anything starts by itself. */
async function start(root: HTMLElement): Promise<void> {
  ignoreSecondClicks(document);
  await setUpLanguages();
  createRoot(root).render(
    <StrictMode>
      <SessionContext.Provider value={createSession()}>
        <App />
      </SessionContext.Provider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
