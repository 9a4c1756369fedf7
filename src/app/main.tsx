import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allWords, setUpLanguages } from '../i18n/setup.ts';
import { SessionContext } from '../screens/useSession.ts';
import '../ui/styles/main.scss';
import '../screens/styles/screens.scss';
import { loadScoring } from '../screens/useScoring.ts';
import { createSession } from '../session/createSession.ts';
import { insist } from '../session/loading.ts';
import { ignoreSecondClicks } from '../ui/doubleClick.ts';
import { allowTranslation } from '../ui/translation.ts';
import { isFramedElsewhere, linkToItself } from './framed.ts';
import { App } from './routing/App.tsx';

/** Nothing else in the program starts by itself. */
async function start(root: HTMLElement): Promise<void> {
  if (isFramedElsewhere(window)) {
    await setUpLanguages();
    return root.replaceChildren(linkToItself(i18next.t('ui.frame.openAlone')));
  }
  ignoreSecondClicks(document);
  allowTranslation(document);
  const session = createSession({
    // This is loaded together with undo, because it brings the words that undo shows.
    undoIsReady: (history) =>
      void insist(() => Promise.all([import('../screens/past/undoKeys.ts'), allWords()])).then(
        ([{ listenToUndoKeys }]) => listenToUndoKeys(history, session.place),
      ),
  });
  session.loaded(loadScoring);
  await setUpLanguages();
  createRoot(root).render(
    <StrictMode>
      <SessionContext.Provider value={session}>
        <App />
      </SessionContext.Provider>
    </StrictMode>,
  );
  if (import.meta.env.PROD) {
    void insist(() => import('./afterFirstPage.ts')).then((after) => after.afterFirstPage(session));
  }
}

const root = document.getElementById('root');
if (root) void start(root);
