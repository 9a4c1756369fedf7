import type { Page } from 'playwright-core';

/**
 * Finds hyphenated words and ranges of figures that a line breaks in two, and rows of buttons wider than their column.
 */
export async function badLines(page: Page, place: string): Promise<string[]> {
  const found = [...(await page.evaluate(brokenWords)), ...(await page.evaluate(wideRows))];
  return found.map((each) => `${place}, ${page.viewportSize()?.width} px: ${each}`);
}

function brokenWords(): string[] {
  const whole = /(?<!\p{L})(?:e|sub)-\p{L}{1,20}|[€\d][^ \n–]{0,12}–€?\d[^ \n–]{0,10}/giu;
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: match, index } of (node.nodeValue ?? '').matchAll(whole)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + match.length);
      const tops = [...range.getClientRects()].map(({ top }) => top);
      if (tops.length > 0 && Math.max(...tops) - Math.min(...tops) > 4) found.push(match);
    }
  }
  return found;
}

function wideRows(): string[] {
  return [...document.querySelectorAll('.govuk-button-group')].flatMap((row) => {
    const column = row.parentElement?.getBoundingClientRect();
    const over = row.getBoundingClientRect().right - (column?.right ?? 0);
    return over > 0.5 ? [`a row of buttons, ${over} px`] : [];
  });
}
