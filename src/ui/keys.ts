import { useEffect, useRef } from 'react';

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/**
 * The letter pressed with Ctrl or Cmd, in lower case: `s`. A Latin layout decides by its letter, wherever its key is;
 * in Cyrillic or Greek, where no such letter is, the place of the key does. AltGr writes characters: it is no Ctrl.
 */
export function shortcutLetter(event: Key): string | undefined {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || event.getModifierState('AltGraph')) return undefined;
  if (/^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  // A dead key waits for the next one.
  return key === 'Dead' ? undefined : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** What a button that `useSendKey` presses says about it. */
export const SEND_KEY = { title: 'Ctrl+Enter', 'aria-keyshortcuts': 'Control+Enter Meta+Enter' };

/**
 * Ctrl+Enter or Cmd+Enter anywhere on the page presses the button of this ref, also in a text of several lines. On a
 * link the keys stay the browser's own (a new tab), and while a dialog is open they are the dialog's.
 */
export function useSendKey() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || shiftKey || event.isComposing) return;
      if ((event.target as Element).closest('a') || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      // Held down, the keys go on once.
      if (!event.repeat) button.current?.click();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return button;
}
