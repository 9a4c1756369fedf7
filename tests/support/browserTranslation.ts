/** How browsers put a text into `<font><font>`: the text itself is moved there, or a copy stands in its place. */
export type Manner = 'moved' | 'replaced';

function texts(root: Node): Text[] {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker?.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data, parentElement }) => data.trim() && parentElement?.nodeName !== 'FONT');
}

/** Translates what is not translated yet, into itself: what a page says can then be compared. */
export function translate(root: Node, manner: Manner): void {
  for (const text of texts(root)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    if (manner === 'replaced') inner.textContent = text.data;
    text.replaceWith(outer);
    if (manner === 'moved') inner.append(text);
  }
}
