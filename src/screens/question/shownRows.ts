import { useState } from 'react';

/** The stored row after a row that may not be stored yet. The new row will be inserted before it. */
export function storedAfter(
  keys: readonly string[],
  key: string,
  stored: readonly string[],
): string | undefined {
  const at = keys.indexOf(key);
  return at < 0 ? undefined : keys.slice(at + 1).find((each) => stored.includes(each));
}

/** The rows of a list on screen: the stored ones, and between them the empty ones that were added or cleared here. */
export function useShownRows(stored: readonly string[]) {
  const [held, setHeld] = useState<readonly string[]>([]);
  const [shown, setShown] = useState(stored);
  const keys = [...stored];
  const all = [...shown, ...held.filter((key) => !shown.includes(key))];
  for (const key of all.filter((each) => held.includes(each) && !stored.includes(each))) {
    const next = storedAfter(all, key, keys);
    keys.splice(next === undefined ? keys.length : keys.indexOf(next), 0, key);
  }
  if (keys.join() !== shown.join()) setShown(keys);
  return {
    keys,
    /** Keeps a row on screen even if it is empty. */
    hold: (key: string) => setHeld((all) => (all.includes(key) ? all : [...all, key])),
    drop: (key: string) => setHeld((all) => all.filter((each) => each !== key)),
  };
}
