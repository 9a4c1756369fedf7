/**
 * Tells what was asked for, until the result is called: what arrives after that is told to nobody. An effect that asks
 * returns it, so that neither a page that is gone nor an older question is answered. Without `fail`, a failure is the window's.
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

/** For what is asked again and again: each `ask` gives up the question before it, and `stop` the last one. */
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
