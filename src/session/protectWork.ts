import type { Session } from './session.ts';

/**
 * Protects work from the first edit on: asks the browser not to evict stored data, and to confirm closing the page
 * while something cannot be stored.
 */
export function protectWork(saving: Session['saving']): void {
  // Missing on plain http and refused if storage is forbidden; neither is an error.
  void navigator.storage?.persist?.().catch(() => undefined);
  window.addEventListener('beforeunload', (event) => {
    if (saving.getState().state === 'failed') event.preventDefault();
  });
}
