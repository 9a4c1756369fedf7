const FIELDS = 'input:not([type=hidden]), select, textarea, button, a[href]';

/** Moves the focus to the element with this id, or to the first field inside it. Opens folded parts on the way. */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (
    let part = target.parentElement?.closest('details');
    part;
    part = part.parentElement?.closest('details')
  ) {
    part.open = true;
  }
  const field = target.matches(FIELDS) ? target : target.querySelector<HTMLElement>(FIELDS);
  focusElement(field ?? target);
}

/** Focuses anything, even a heading or the main part, which then takes the focus without becoming a tab stop. */
export function focusElement(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
