import { useEffect, useRef } from 'react';

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/**
 * The letter pressed with Ctrl or Cmd, in lower case: `s`. A Latin layout gives the letter itself. Cyrillic or Greek
 * has no such letter, so there the position of the key decides. AltGr does not count as Ctrl, because it writes
 * characters.
 */
export function shortcutLetter(event: KeyPress): string | undefined {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || event.getModifierState('AltGraph')) return undefined;
  if (/^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  // A dead key waits for the next key.
  return key === 'Dead' ? undefined : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** Attributes that announce these keys on the button that `useSendKey` presses. */
export const SEND_KEY = { title: 'Ctrl+Enter', 'aria-keyshortcuts': 'Control+Enter Meta+Enter' };

/**
 * Ctrl+Enter or Cmd+Enter presses the button of this ref, from anywhere on the page, even from a text of several lines.
 * On a link the browser keeps these keys (they open a new tab), and so does an open dialog.
 */
export function useSendKey() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || shiftKey || event.isComposing) return;
      if ((event.target as Element).closest('a') || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      // If the keys are held down, only the first event counts.
      if (!event.repeat) button.current?.click();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return button;
}
