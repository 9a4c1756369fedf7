import type { Session } from './session.ts';

/**
 * Protects work from the first edit on. Asks the browser never to delete stored data by itself, and to ask before the
 * page is closed while something cannot be stored.
 */
export function protectWork(saving: Session['saving']): void {
  // `persist` is missing on plain http and refused if storage is forbidden; neither is an error.
  void navigator.storage?.persist?.().catch(() => undefined);
  window.addEventListener('beforeunload', (event) => {
    if (saving.getState().state === 'failed') event.preventDefault();
  });
}
