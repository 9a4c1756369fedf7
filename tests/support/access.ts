import type { Page } from 'playwright-core';

/** What takes the focus, as far as it is drawn. */
const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Puts the focus on each control, down the page and up again, and tells which the answer bar then covers (WCAG 2.2,
 * 2.4.11): of one that has room above the bar no part, of a taller one not all.
 */
export async function hiddenFocus(page: Page): Promise<{ tried: number; hidden: string[] }> {
  return page.evaluate((controls) => {
    const bar = document.querySelector('.answer-bar');
    if (!bar || getComputedStyle(bar).position !== 'fixed')
      return { tried: 0, hidden: ['no bar that stays'] };
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !bar.contains(each),
    );
    const hidden: string[] = [];
    scrollTo(0, 0);
    for (const each of [...all, ...all.toReversed()]) {
      each.focus();
      if (document.activeElement !== each) continue;
      const { top, bottom, height } = each.getBoundingClientRect();
      const edge = bar.getBoundingClientRect().top;
      const fits = height < edge;
      if (bottom <= 0 || (fits ? bottom > edge + 1 : top >= edge))
        hidden.push(
          `${each.tagName} ${each.id || each.textContent?.trim().slice(0, 30)}: ${top}–${bottom} of ${edge}`,
        );
    }
    return { tried: all.length, hidden };
  }, CONTROLS);
}
