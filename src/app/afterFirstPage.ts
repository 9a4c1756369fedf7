import { allWords } from '../i18n/setup.ts';
import { insist } from '../session/loading.ts';
import type { Session } from '../session/session.ts';
import { showIdentity } from './identity/showIdentity.ts';

/** Once the first page has long been there, the help of a question is loaded before it is opened, and the program is kept for later, in milliseconds. */
const LATER = 5000;

/** Starts what no page waits for. */
export function afterFirstPage(session: Session): void {
  void showIdentity(session);
  document.addEventListener('keyup', keepInView);
  setTimeout(() => {
    // Where it cannot be loaded now, it is loaded, or said to be missing, when it is opened.
    void Promise.all([import('../screens/question/WhyAsked.tsx'), allWords()]).catch(() => undefined);
    void insist(() => import('./offline/start.tsx')).then((offline) => offline.startOffline(session));
  }, LATER);
}

/** To a text field of several lines browsers scroll no further than to its first line: the bar at the foot would cover the rest. */
function keepInView({ key }: KeyboardEvent): void {
  if (key === 'Tab') document.activeElement?.scrollIntoView({ block: 'nearest' });
}
