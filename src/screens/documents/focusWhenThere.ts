import { focusField } from '../../ui/focus.ts';

/**
 * Moves the focus to an element of a page that is still loading, once the element exists. Gives up if the reader goes
 * elsewhere meanwhile.
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
    // The heading of the page takes the focus first.
    setTimeout(() => focusField(id));
  });
  addEventListener('hashchange', left);
  observer.observe(document.body, { childList: true, subtree: true });
}
