/** How browsers put a text into `<font><font>`: the text itself is moved there, or a copy stands in its place. */
export type Manner = 'moved' | 'replaced';

/**
 * Translates what is not translated yet, into itself: what a page says can then be compared. Needs nothing around it,
 * so that it can be run in a browser, too.
 */
export function translate(root: Node, manner: Manner): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const skipped = ['FONT', 'SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION'];
  for (const text of texts) {
    if (!text.data.trim() || skipped.includes(text.parentElement?.nodeName ?? '')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    if (manner === 'replaced') inner.textContent = text.data;
    text.replaceWith(outer);
    if (manner === 'moved') inner.append(text);
  }
}
