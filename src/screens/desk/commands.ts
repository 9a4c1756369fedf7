import { createObservable } from '../../answers/browser/observable.ts';
import { shortcutLetter } from '../../ui/shortcut.ts';

export interface Command {
  readonly what: 'open' | 'save' | 'saveAs' | 'drop';
  /** What was dropped. */
  readonly files?: readonly File[];
}

/** Counts how often many files were opened at once over whatever page is shown: a list of what is here is read again. */
export const arrivals = createObservable(0);

/** What was last asked of the desk, by a key or a button; each is an object of its own, also when the same is asked twice. */
export const commands = createObservable<Command | null>(null);

export function ask(what: Command['what']): void {
  commands.set({ what });
}

/** Ctrl+S and Ctrl+O, where there is something to do for them. */
export function listenToFileKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.shiftKey || document.querySelector('dialog[open]')) return;
    const what = { s: 'save', o: 'open' }[shortcutLetter(event) ?? ''] as Command['what'] | undefined;
    if (!what || (what === 'save' && !location.hash.startsWith('#/a/'))) return;
    event.preventDefault();
    // Held down, the keys ask once.
    if (!event.repeat) ask(what);
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
