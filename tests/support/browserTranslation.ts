/** Two ways in which browsers translate a text: they move it into `<font><font>`, or put a copy there instead. */
export type Manner = 'moved' | 'replaced';

/**
 * Does what a browser's translation does to the page, but leaves the words as they are, so that texts can be compared.
 * It uses nothing from outside, because it is also run inside a browser.
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
