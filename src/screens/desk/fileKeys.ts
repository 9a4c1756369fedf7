import type { Desk, WindowAddress } from '../../session/ports.ts';
import { shortcutLetter } from '../../ui/keys.ts';

/** Handles Ctrl+S and Ctrl+O, if they have something to do. */
export function listenToFileKeys(desk: Desk, place: WindowAddress): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.shiftKey || document.querySelector('dialog[open]')) return;
    const what = ({ s: 'save', o: 'open' } as const)[shortcutLetter(event) ?? ''];
    if (!what || (what === 'save' && !place.page().startsWith('/a/'))) return;
    event.preventDefault();
    // A key that is held down asks only once.
    if (!event.repeat) desk.ask(what);
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
