/** A piece of text in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Beside the main text: grey on the screen, and still dark enough to read. */
  readonly quiet?: boolean;
}

export type Text = string | readonly Run[];

export interface Item {
  readonly text: Text;
  readonly items?: readonly Item[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Left out where the heading above says the same. */
  readonly caption?: string;
  readonly columns: readonly string[];
  /** Parts of the width, one for each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Text[])[];
  /** Columns with numbers, by their place. */
  readonly numeric?: readonly number[];
  /** A last row that sums up. */
  readonly foot?: readonly Text[];
}

/** The document in the order in which it is read; how it is written as OOXML is up to `document.ts`. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly look?: 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly ordered?: boolean }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  | TableBlock;

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const pageHeading = (text: string): Block => ({ kind: 'heading', level: 1, text, newPage: true });
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
export const quiet = (text: Text): Block => ({ kind: 'paragraph', text, look: 'quiet' });

/** A paragraph for each text that there is, ended with a full stop. */
export function sentences(...texts: readonly (string | null | undefined)[]): Block[] {
  return texts.flatMap((text) => (text ? [paragraph(/[.!?…]$/.test(text) ? text : `${text}.`)] : []));
}

export function list(texts: readonly Text[], ordered = false): Block[] {
  return texts.length > 0 ? [{ kind: 'list', items: texts.map((text) => ({ text })), ordered }] : [];
}
