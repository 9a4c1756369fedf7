/**
 * Runs what leaving a field leads to. If the field was left by pressing the mouse, it waits until the button is released.
 * A message that appeared between press and release would move the target from under the pointer, and the click would be lost.
 */
export function afterPress(run: () => void): void {
  const pressed = document.querySelector(':active') !== null;
  if (!pressed) run();
  // The browser sends the click right after the release, and it is to be handled first.
  else window.addEventListener('mouseup', () => setTimeout(run), { once: true, capture: true });
}
