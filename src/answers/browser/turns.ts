/** Does pieces of work one after another. */
export interface Turns {
  /** Whether work is under way for this key. */
  busy(key: string): boolean;
  /** Does the work after all earlier work with the same key. Resolves or rejects as the work does. */
  take<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    busy: (key) => last.has(key),
    take(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work);
      const ended = turn.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, ended);
      void ended.then(() => last.get(key) === ended && last.delete(key));
      return turn;
    },
  };
}
