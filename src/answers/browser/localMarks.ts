const RECORDED = 'decision:';
const OF_FILE = 'decision-in-file:';

/** Does the work where the browser has local storage. Returns `none` elsewhere. */
function inLocalStorage<T>(work: (names: readonly string[]) => T, none: T): T {
  try {
    return work(Object.keys(localStorage));
  } catch {
    return none;
  }
}

/** The marks that earlier versions of the program stored outside the database. `formerMark` makes such a mark. */
export const localMarks = (): [id: string, mark: string][] =>
  inLocalStorage(
    (names) =>
      names
        .filter((name) => name.startsWith(RECORDED))
        .map((name) => [name.slice(RECORDED.length), localStorage.getItem(name) ?? '']),
    [],
  );

/** Removes the marks, once they are in the database. */
export const dropLocalMarks = (): void =>
  inLocalStorage((names) => {
    for (const name of names) {
      if (name.startsWith(RECORDED) || name.startsWith(OF_FILE)) localStorage.removeItem(name);
    }
  }, undefined);
