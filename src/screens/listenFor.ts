/**
 * Passes on the result of a promise until the returned function is called. Return that function from an effect, so that
 * no result reaches a page that is gone, or arrives after a newer request. Without `fail`, a failure becomes an error
 * of the window.
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

/** For repeated requests: each `ask` abandons the one before it, and `stop` abandons the last one. */
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
