import {
  type Block,
  type BlockRenderers,
  type InlineRenderers,
  type Item,
  renderBlock,
  renderText,
  type Text,
} from '../../src/summary/blocks/block.ts';

const INLINE: InlineRenderers<string> = {
  text: ({ text }) => text,
  strong: ({ text }) => text,
  remark: ({ text }) => text,
  note: ({ text }) => text,
  question: ({ text }) => text,
  box: () => '☐',
  lineBreak: () => '\n',
};

const BLOCKS: BlockRenderers<string[]> = {
  heading: ({ text }) => [text],
  paragraph: ({ text }) => [plain(text)],
  list: ({ items }) => items.flatMap(itemTexts),
  table: ({ caption, captionHidden, columns, rows, foot }) => [
    ...(captionHidden ? [] : [caption]),
    ...columns,
    ...[...rows, ...(foot ? [foot] : [])].flat().map(plain),
  ],
  pairs: ({ items }) => items.map(([name, value]) => name + value),
  chart: ({ alternative }) => [alternative],
  lines: () => [],
};

/** Every text of a block in the order of the document, with its parts joined. */
export const blockTexts = (block: Block): string[] => renderBlock(BLOCKS, block);

const itemTexts = ({ text, items = [] }: Item): string[] => [plain(text), ...items.flatMap(itemTexts)];

const plain = (text: Text): string => renderText(INLINE, text).join('');
