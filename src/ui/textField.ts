const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'file', 'reset'];

/** Whether an element is a text field, where the browser has its own undo. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
