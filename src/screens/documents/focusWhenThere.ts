import { focusField } from '../../ui/focus.ts';

/**
 * Moves the focus to an element once it exists, because the page may still be loading. Gives up if the reader goes
 * elsewhere.
 */
export function focusWhenThere(id: string): void {
  let arrived = false;
  const stop = () => {
    observer.disconnect();
    removeEventListener('hashchange', left);
  };
  const left = () => {
    if (arrived) stop();
    arrived = true;
  };
  const observer = new MutationObserver(() => {
    if (!document.getElementById(id)) return;
    stop();
    // The page's heading must take the focus before this.
    setTimeout(() => focusField(id));
  });
  addEventListener('hashchange', left);
  observer.observe(document.body, { childList: true, subtree: true });
}
