import {
  BorderStyle,
  Document,
  Footer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { cleanText } from '../../answers/model/cleanText.ts';
import { type Block, type BlockRenderers, renderBlock } from '../blocks/block.ts';
import { note } from '../blocks/make.ts';
import { listParagraphs, NUMBERING } from './lists.ts';
import { type Picture, pictureParagraph } from './picture.ts';
import { runsOf } from './runs.ts';
import { LINE, MARGIN, PAGE, QUIET, STYLES, TEXT_WIDTH } from './styles.ts';
import { tableOf } from './tables.ts';

interface Properties {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly logo?: Picture | undefined;
  /** The foot of every page, beside the page number. */
  readonly foot: string;
  /** The words before, between and after the page number and the number of pages. */
  readonly page: readonly [before: string, between: string, after: string];
}

/** The blocks as an OOXML document: A4, with real headings, lists and tables, and its language set. */
export function documentOf(blocks: readonly Block[], properties: Properties): Document {
  const title = oneLine(properties.title);
  const subject = oneLine(properties.subject);
  const creator = oneLine(properties.creator);
  return new Document({
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    description: subject,
    styles: STYLES(properties.locale),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: { default: footer(properties) },
        children: [
          ...(properties.logo ? [pictureParagraph(properties.logo)] : []),
          ...blocks.flatMap((block, place) => renderBlock(BLOCKS, block, place)),
        ],
      },
    ],
  });
}

/** Document properties cannot hold line breaks. */
const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** `place` distinguishes ordered lists, so that each counts from one. */
const BLOCKS: BlockRenderers<(Paragraph | Table)[], [place: number]> = {
  heading: ({ level, text, newPage }) => [
    new Paragraph({
      style: `Heading${level}`,
      ...(newPage && { pageBreakBefore: true }),
      children: runsOf(text),
    }),
  ],
  paragraph: ({ text, look, keepNext }) => [
    new Paragraph({
      ...(look && { style: STYLE_OF[look] }),
      ...(keepNext && { keepNext }),
      children: runsOf(text),
    }),
  ],
  list: listParagraphs,
  table: tableOf,
  pairs: ({ items }) =>
    items.map(
      ([name, value]) =>
        new Paragraph({
          style: 'Pair',
          children: [...runsOf([note(name)]), new TextRun({ children: [new Tab()] }), ...runsOf(value)],
        }),
    ),
  // Word gets no drawing, because the table after a chart has its numbers.
  chart: ({ alternative }) => [new Paragraph({ children: runsOf(alternative) })],
  lines: ({ count }) => Array.from({ length: count }, emptyLine),
};

const STYLE_OF = { lead: 'Lead', quiet: 'Quiet', sum: 'Normal' } as const;

function emptyLine(): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 1 };
  return new Paragraph({ border: { bottom: border, between: border }, spacing: { before: 200 } });
}

function footer({ foot, page: [before, between, after] }: Properties): Footer {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...runsOf(foot),
          new TextRun({ color: QUIET, children: [new Tab(), before, CURRENT, between, TOTAL_PAGES, after] }),
        ],
      }),
    ],
  });
}
