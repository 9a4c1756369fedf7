/** Attributes of a button that people press again and again. */
export const REPEATS = { 'data-repeats': '' };

/**
 * Ignores the second click on a button or link, because some people double-click everything. By then the action is
 * under way, or another button may be under the pointer.
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
