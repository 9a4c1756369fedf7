import type { Block, Item, Text } from '../../src/summary/blocks/block.ts';

/** Every text of a block in the order of the document, runs joined. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(itemTexts);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.columns,
        ...[...block.rows, ...(block.foot ? [block.foot] : [])].flat().map(plain),
      ];
    case 'lines':
      return [];
    default:
      return [plain(block.text)];
  }
}

const itemTexts = ({ text, items = [] }: Item): string[] => [plain(text), ...items.flatMap(itemTexts)];

function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}
