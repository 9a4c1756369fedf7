/**
 * Whether the page is inside a page of another origin, at any depth. Such a page could trick somebody into a click, and
 * a policy inside this page cannot forbid the frame.
 */
export function isFramedElsewhere(page: Window): boolean {
  try {
    for (let each = page; each !== each.parent; each = each.parent) {
      if (each.parent.location.origin !== page.location.origin) return true;
    }
    return false;
  } catch {
    // The browser denies access to a page of another origin.
    return true;
  }
}

/** The only content inside such a frame: a link that opens the page outside it. */
export function linkToItself(text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  return Object.assign(link, { href: location.href, target: '_top', rel: 'noopener', textContent: text });
}
