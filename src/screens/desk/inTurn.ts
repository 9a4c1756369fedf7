/** What is done one after another. */
export interface Turns {
  /** Whether something is being done for this key. */
  busy(key: string): boolean;
  /** Does it when all that was asked for before under this key has ended. */
  take<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** Two savings of one assessment at once would each take what the other writes for the work of somebody else. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    busy: (key) => last.has(key),
    async take(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work);
      const ended = turn.catch(() => undefined);
      last.set(key, ended);
      await ended;
      if (last.get(key) === ended) last.delete(key);
      return turn;
    },
  };
}
