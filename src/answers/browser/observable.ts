/** A value that others can watch; fits React's `useSyncExternalStore(subscribe, get)`. */
export interface Observable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export function createObservable<T>(initial: T): Observable<T> & { set(value: T): void } {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
