import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { BlockOf, Item } from '../blocks/block.ts';
import { runsOf } from './runs.ts';

const ORDERED = 'ordered';
const BULLETS = 'bullets';
const INDENT = 440;
const LEVELS = [0, 1, 2, 3] as const;

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  LEVELS.map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }));

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: ORDERED, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
    { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '–') },
  ],
};

/** The items of a list, with nested ones. `instance` distinguishes ordered lists, so that each counts from one. */
export function listParagraphs({ items, ordered }: BlockOf<'list'>, instance: number): Paragraph[] {
  const paragraphs = (inner: readonly Item[], level: number): Paragraph[] =>
    inner.flatMap((item) => [
      new Paragraph({
        style: 'ListParagraph',
        numbering: {
          reference: ordered ? ORDERED : BULLETS,
          level: Math.min(level, LEVELS.length - 1),
          instance,
        },
        children: runsOf(item.text),
      }),
      ...paragraphs(item.items ?? [], level + 1),
    ]);
  return paragraphs(items, 0);
}
