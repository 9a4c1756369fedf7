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
