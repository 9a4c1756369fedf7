import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Watched } from '../answers/edit/store.ts';

/** How long to wait before it is asked for again, in milliseconds. */
const AGAIN = 5000;

/** Loads what will be needed without being asked for: where it cannot be loaded now, it is tried again after a while. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((done) => setTimeout(done, AGAIN));
    }
  }
}

/** Loads when it is first asked for, and once; what could not be loaded is loaded anew for whoever asks next. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** What is loaded, by what loads it: begun when it is first asked for, and tried until it is there. */
export function createLoaded(): <T>(load: () => Promise<T>) => Watched<T | null> {
  const known = new Map<() => Promise<unknown>, StoreApi<unknown>>();
  return <T>(load: () => Promise<T>) => {
    const asked = known.get(load) as StoreApi<T | null> | undefined;
    if (asked) return asked;
    const store = createStore<T | null>(() => null);
    known.set(load, store as StoreApi<unknown>);
    void insist(load).then((part) => store.setState(part, true));
    return store;
  };
}
