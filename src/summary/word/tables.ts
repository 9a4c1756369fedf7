import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { BlockOf, Text } from '../blocks/block.ts';
import { runsOf } from './runs.ts';
import { LINE, TEXT_WIDTH } from './styles.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const HEAD_RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;

/** A caption and a table. Its header row is repeated on every page. */
export function tableOf(block: BlockOf<'table'>): (Paragraph | Table)[] {
  const parts = block.widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = block.widths.map((width) => Math.floor((TEXT_WIDTH * width) / parts));
  const last = block.foot ?? block.rows.at(-1);
  const row = (cells: readonly Text[], look: 'head' | 'body' | 'foot') =>
    new TableRow({
      ...(look === 'head' && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((cell, index) => cellOf(cell, index, look, block.whole === true && cells !== last)),
    });

  function cellOf(text: Text, index: number, look: 'head' | 'body' | 'foot', keepNext: boolean): TableCell {
    const rule = look === 'body' ? RULE : HEAD_RULE;
    return new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      borders: { bottom: rule },
      children: [
        new Paragraph({
          style: look === 'body' ? 'TableText' : 'TableHead',
          ...(keepNext && { keepNext }),
          alignment: block.numeric?.includes(index) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runsOf(text),
        }),
      ],
    });
  }

  return [
    ...(block.captionHidden ? [] : [new Paragraph({ style: 'Caption', children: runsOf(block.caption) })]),
    new Table({
      columnWidths,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      borders: {
        top: NO_BORDER,
        bottom: NO_BORDER,
        left: NO_BORDER,
        right: NO_BORDER,
        insideHorizontal: RULE,
        insideVertical: NO_BORDER,
      },
      rows: [
        row(block.columns, 'head'),
        ...block.rows.map((cells) => row(cells, 'body')),
        ...(block.foot ? [row(block.foot, 'foot')] : []),
      ],
    }),
    // Word would join two tables that follow each other, so an empty paragraph separates them.
    new Paragraph({ style: 'AfterTable' }),
  ];
}
