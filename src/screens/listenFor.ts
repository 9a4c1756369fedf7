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
