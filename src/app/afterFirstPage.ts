import { allWords } from '../i18n/setup.ts';
import { insist } from '../session/loading.ts';
import type { Session } from '../session/session.ts';
import { showIdentity } from './identity/showIdentity.ts';

/** Milliseconds until the parts for later use are loaded. By then the first page has long been shown. */
const LATER = 5000;

/** Starts what no page waits for. */
export function afterFirstPage(session: Session): void {
  void showIdentity(session);
  document.addEventListener('keyup', keepInView);
  setTimeout(() => {
    // If this fails, the parts are loaded when somebody opens them, and an error is shown there.
    void Promise.all([import('../screens/question/WhyAsked.tsx'), allWords()]).catch(() => undefined);
    void insist(() => import('./offline/start.tsx')).then((offline) => offline.startOffline(session));
  }, LATER);
}

/**
 * Browsers scroll only to the first line of a text field. Without this, the bar at the foot would cover the rest of the
 * field.
 */
function keepInView({ key }: KeyboardEvent): void {
  if (key === 'Tab') document.activeElement?.scrollIntoView({ block: 'nearest' });
}
