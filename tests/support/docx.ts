import { JSDOM } from 'jsdom';
import { unzip } from './unzip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const { DOMParser } = new JSDOM('').window;

/** A part of a Word file as a document; throws if it is not well formed. */
export function parseXml(path: string, xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`${path} is not well formed: ${error.textContent}`);
  return document;
}

export interface ReadDocx {
  /** Every XML part by its path. */
  readonly parts: ReadonlyMap<string, Document>;
  part(path: string): Document;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(
    [...unzip(bytes)]
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, parseXml(path, content.toString('utf8'))]),
  );
  return {
    parts,
    part(path) {
      const found = parts.get(path);
      if (!found) throw new Error(`There is no ${path}.`);
      return found;
    },
  };
}

/** The WordprocessingML elements with this name, in the order of the document. */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS(W, name)];
}

/** The value of a `w:` attribute. */
export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttributeNS(W, name) ?? null;

/** The text of a paragraph, with its breaks as line ends. */
export function textOf(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(W, '*')]
    .map(({ localName, textContent }) => (localName === 't' ? textContent : localName === 'br' ? '\n' : ''))
    .join('');
}

export const styleOf = (paragraph: Element): string | null => attribute(all(paragraph, 'pStyle')[0], 'val');

/** The format of each list (`decimal`, `bullet`) by its number in `word/numbering.xml`. */
export function listFormat(numbering: Document, numId: string | null): string | null {
  const named = (name: string, id: string | null | undefined) =>
    all(numbering, name).find((each) => attribute(each, `${name}Id`) === id);
  const num = named('num', numId);
  const definition = num && named('abstractNum', attribute(all(num, 'abstractNumId')[0], 'val'));
  return definition ? attribute(all(definition, 'numFmt')[0], 'val') : null;
}
