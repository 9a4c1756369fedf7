/** Attributes of a button that is meant to be pressed again and again. */
export const REPEATS = { 'data-repeats': '' };

/**
 * Some people double-click everything. The second click on a button or link is ignored: its action is already under
 * way, or another button is under the pointer by then.
 */
export function ignoreSecondClicks(page: Document): void {
  let first: Element | null = null;
  page.addEventListener(
    'click',
    (event) => {
      const control = (event.target as Element).closest('a, button');
      if (event.detail < 2) first = control;
      else if (control && (control !== first || !control.matches('[data-repeats]'))) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
}
