import type { Page } from 'playwright-core';

/** Everything that can be seen or heard on the page, except parts that are marked as another language. */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>([document.title]);
    const language = document.documentElement.lang;
    const ours = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === language;
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || !ours(element)) continue;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
        texts.add(element.getAttribute(name) ?? '');
      }
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      for (const node of own) texts.add(node.textContent ?? '');
      // The whole text is added too, because parts of a sentence may be marked up.
      if (own.length > 0 && ![...element.children].some((child) => !ours(child))) {
        texts.add(element.textContent ?? '');
      }
    }
    return [...texts].map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** All texts in a value, at any depth. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
