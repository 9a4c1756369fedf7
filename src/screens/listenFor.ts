/**
 * Passes on what a promise brings, until the returned function is called. An effect returns that function, so that no
 * answer reaches a page that is gone, or comes after a newer question. Without `fail`, a failure is an error of the
 * window.
 */
export function listenFor<T>(
  asked: Promise<T>,
  tell: (found: T) => void,
  fail?: (cause: unknown) => void,
): () => void {
  let listening = true;
  void asked.then((found) => listening && tell(found), fail && ((cause) => listening && fail(cause)));
  return () => {
    listening = false;
  };
}

/** For repeated questions: each `ask` gives up the one before it, and `stop` the last one. */
export function listenAnew<T>(
  question: () => Promise<T>,
  tell: (found: T) => void,
  fail?: (cause: unknown) => void,
): { readonly ask: () => void; readonly stop: () => void } {
  let stop = () => {};
  return {
    ask() {
      stop();
      stop = listenFor(question(), tell, fail);
    },
    stop: () => stop(),
  };
}
