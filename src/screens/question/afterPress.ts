/**
 * Runs what leaving a field brings about. If a mouse press left the field, it waits for the release: a message that
 * appears before would move the target away from the pointer, and the click would be lost.
 */
export function afterPress(run: () => void): void {
  const pressed = document.querySelector(':active') !== null;
  if (!pressed) run();
  // The browser sends the click right after the release, and the click must be handled first.
  else window.addEventListener('mouseup', () => setTimeout(run), { once: true, capture: true });
}
