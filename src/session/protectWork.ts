import type { Session } from './session.ts';

/**
 * With the first edit there is something to lose: asks the browser not to evict what is stored here, and has it ask
 * back before the page is closed while something cannot be stored.
 */
export function protectWork(saving: Session['saving']): void {
  // Missing on plain http, refused where storage is forbidden: neither is an error.
  void navigator.storage?.persist?.().catch(() => undefined);
  window.addEventListener('beforeunload', (event) => {
    if (saving.getState().state === 'failed') event.preventDefault();
  });
}
