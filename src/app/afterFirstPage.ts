import { insist } from '../session/loading.ts';
import type { Session } from '../session/session.ts';
import { showIdentity } from './identity/showIdentity.ts';

/** The program is kept for later once the first page has long been there, in milliseconds. */
const KEEP_AFTER = 5000;

/** What begins by itself and what no page waits for. */
export function afterFirstPage(session: Session): void {
  void showIdentity(session);
  document.addEventListener('keyup', keepInView);
  setTimeout(
    () => void insist(() => import('./offline/start.tsx')).then((offline) => offline.startOffline(session)),
    KEEP_AFTER,
  );
}

/** To a text field of several lines browsers scroll no further than to its first line: the bar at the foot would cover the rest. */
function keepInView({ key }: KeyboardEvent): void {
  if (key === 'Tab') document.activeElement?.scrollIntoView({ block: 'nearest' });
}
