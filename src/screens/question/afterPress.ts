/**
 * Runs what leaving a field leads to: at once, or, where the field was left by pressing the mouse, when it is released.
 * A message that appears between the two moves the button away from under the pointer, and the click goes nowhere.
 */
export function afterPress(run: () => void): void {
  const pressed = document.querySelector(':active') !== null;
  if (!pressed) run();
  // The click follows the release; what it does comes first.
  else window.addEventListener('mouseup', () => setTimeout(run), { once: true, capture: true });
}
