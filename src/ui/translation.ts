/**
 * Browsers translate a page by moving its texts into `<font>` elements, or by replacing them with such elements. React
 * still refers to the original texts; the page would break or show old text. So before React touches such a text, it is
 * put back where React left it, and the browser then translates it again. See
 * https://github.com/facebook/react/issues/11538.
 */

/** The wrapper that replaced a text, and the texts that a wrapper replaced. */
const wrapperOf = new WeakMap<Node, Element>();
const textsOf = new WeakMap<Element, readonly Text[]>();

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
const isText = (node: Node | null): node is Text => node?.nodeType === Node.TEXT_NODE;

function textsIn(wrapper: Element): Text[] {
  return [...wrapper.childNodes].flatMap((each) => (isText(each) ? [each] : textsIn(each as Element)));
}

function putBack(node: Node | null): void {
  if (!isText(node)) return;
  let wrapper: Node = wrapperOf.get(node) ?? node;
  while (isFont(wrapper.parentNode)) wrapper = wrapper.parentNode;
  if (!isFont(wrapper)) return;
  const texts = textsOf.get(wrapper) ?? textsIn(wrapper);
  wrapper.replaceWith(...texts);
  for (const text of texts) wrapperOf.delete(text);
}

/** Remembers which texts a wrapper has replaced. */
function note(changes: readonly MutationRecord[]): void {
  const fonts = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of changes) {
    const texts = [...removedNodes].filter(isText).filter((text) => !text.parentNode);
    const wrapper = [...addedNodes, previousSibling, nextSibling]
      .filter(isFont)
      .find((font) => fonts.has(font));
    if (texts.length === 0 || !wrapper || textsOf.has(wrapper)) continue;
    textsOf.set(wrapper, texts);
    for (const text of texts) wrapperOf.set(text, wrapper);
  }
}

/** Call once, before anything is drawn. */
export function allowTranslation(document: Document): void {
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
  const { appendChild, insertBefore, removeChild } = Node.prototype;
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') as Required<PropertyDescriptor>;

  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!isFont(this)) putBack(node);
    return appendChild.call(this, node) as T;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (!isFont(this)) putBack(node);
    if (before?.parentNode !== this) putBack(before);
    const lost = isText(before) && before.parentNode !== this;
    return insertBefore.call(this, node, lost ? null : before) as T;
  };
  Node.prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    if (node.parentNode !== this) putBack(node);
    const lost = isText(node) && node.parentNode !== this;
    return lost ? node : (removeChild.call(this, node) as T);
  };
  Object.defineProperty(Text.prototype, 'nodeValue', {
    configurable: true,
    get: value.get,
    set(this: Text, text: string) {
      if (!this.parentNode) putBack(this);
      value.set.call(this, text);
    },
  });
}
