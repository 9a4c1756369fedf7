import type { Page } from 'playwright-core';

/** Everything that can take the focus while it is visible. */
const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Finds targets that are smaller than 24 by 24 px and have no free room around them (WCAG 2.2, 2.5.8). A link in a line
 * of text is exempt. A radio button or a tick box counts together with its label.
 */
export async function smallTargets(page: Page, place: string): Promise<string[]> {
  const found = await page.evaluate((controls) => {
    const least = 24;
    const seen = (each: Element) => each.checkVisibility({ visibilityProperty: true });
    const inText = (each: Element) =>
      getComputedStyle(each).display.startsWith('inline') &&
      [...(each.parentElement?.childNodes ?? [])].some(
        (node) => node !== each && node.nodeType === 3 && node.nodeValue?.trim(),
      );
    const boxes = [...document.querySelectorAll(controls)].filter(seen).map((each) => {
      const own = each.getBoundingClientRect();
      const label = each.matches('[type=radio], [type=checkbox]')
        ? (each as HTMLInputElement).labels?.[0]?.getBoundingClientRect()
        : undefined;
      const box = label && label.height > own.height ? label : own;
      return { each, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const shown = boxes.filter(({ box }) => box.width > 1 && box.height > 1);
    const small = shown.filter(
      ({ box, each }) => Math.min(box.width, box.height) < least - 0.5 && !inText(each),
    );
    return small
      .filter(({ x, y, each }) =>
        shown.some((other) => {
          if (other.each === each || other.each.contains(each) || each.contains(other.each)) return false;
          const { left, right, top, bottom } = other.box;
          const [aside, apart] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
          return Math.hypot(aside, apart) < least / 2 - 0.5;
        }),
      )
      .map(
        ({ each, box }) =>
          `${each.tagName} ${each.className} „${each.textContent?.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }, CONTROLS);
  return found.map((each) => `${place}, ${page.viewportSize()?.width} px, small target: ${each}`);
}

/**
 * Focuses each control, down the page and up again, and names those that the answer bar covers (WCAG 2.2, 2.4.11). A
 * control that fits above the bar must be clear of it; a taller one must show in part.
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

/** The accessibility tree without running text, so that a new wording of a paragraph does not change it. */
export async function accessibleTree(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const lines = tree
    .split('\n')
    .filter((line) => !/^\s*- (text: |\/url: |paragraph: )/.test(line))
    .map((line) =>
      line
        .replace(/\d{1,2}\.\d{2}\.\d{4}\. plkst\. \d{1,2}\.\d{2}/g, '(laiks)')
        // A row takes its name from its cells, and a cell from its content: numbers and dates that change.
        .replace(/- (row|cell)(?: "(?:[^"\\]|\\.)*"| \/.*\/)/, '- $1')
        .replace(
          /^(\s*- (?:listitem|group|cell|row|status|definition|term|strong|emphasis|alert|time|code|blockquote|figure|caption)): .+$/,
          '$1',
        ),
    );
  return `${lines.join('\n')}\n`;
}
