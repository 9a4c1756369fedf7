const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'file', 'reset'];

/** Where one types, and the browser has an undo of its own. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
