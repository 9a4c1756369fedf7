/**
 * Is the page shown inside a page of another origin, however far up? A policy that stands in the page itself cannot
 * forbid it, and a click could be lured there.
 */
export function isFramedElsewhere(page: Window): boolean {
  try {
    for (let each = page; each !== each.parent; each = each.parent) {
      if (each.parent.location.origin !== page.location.origin) return true;
    }
    return false;
  } catch {
    // The browser does not let the page of another origin be looked at.
    return true;
  }
}

/** All that is shown there: a link to the page itself, on its own. */
export function linkToItself(text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  return Object.assign(link, { href: location.href, target: '_top', rel: 'noopener', textContent: text });
}
