import type { Block, BlockOf, Inline, Text } from './block.ts';

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const pageHeading = (text: string): Block => ({ kind: 'heading', level: 1, text, newPage: true });
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
export const quiet = (text: Text): Block => ({ kind: 'paragraph', text, look: 'quiet' });

export const inText = (text: string): Inline => ({ kind: 'text', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const note = (text: string): Inline => ({ kind: 'note', text });

/** "Atbildīgais: Ilze". Nothing if there is no value. */
export const named = (label: string, text: string | null): Block[] =>
  text ? [paragraph([strong(`${label}: `), inText(text)])] : [];

/** One paragraph for each text that is not null. It ends with a full stop. */
export function sentences(...texts: readonly (string | null | undefined)[]): Block[] {
  return texts.flatMap((text) => (text ? [paragraph(/[.!?…]$/.test(text) ? text : `${text}.`)] : []));
}

export function list(texts: readonly Text[], ordered = false): Block[] {
  return texts.length > 0 ? [{ kind: 'list', items: texts.map((text) => ({ text })), ordered }] : [];
}

/** A table named by the heading above it, so that its own caption is hidden. */
export const underHeading = (table: Omit<BlockOf<'table'>, 'kind' | 'captionHidden'>): Block => ({
  ...table,
  kind: 'table',
  captionHidden: true,
});
