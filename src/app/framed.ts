/**
 * Whether the page is inside a page of another origin, at any depth. A policy in the page itself cannot forbid that,
 * and such a page could lure somebody into a click.
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

/** The only content there: a link to the page itself, outside the frame. */
export function linkToItself(text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  return Object.assign(link, { href: location.href, target: '_top', rel: 'noopener', textContent: text });
}
