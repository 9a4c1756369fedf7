import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Watched } from '../answers/edit/store.ts';

/** How long to wait before the next attempt, in milliseconds. */
const AGAIN = 5000;

/** Loads a part before anybody asks for it. After a failure it tries again, until the part is there. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((done) => setTimeout(done, AGAIN));
    }
  }
}

/** Loads at the first request and shares the result. After a failure, the next request loads again. */
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

/**
 * Holds each part of the program by the function that loads it. Loading begins when the part is first asked for, and is
 * repeated until it succeeds.
 */
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
