import type { TextBox } from './lines.ts';

/**
 * The measures of page one in points, the same as in `_paper.scss`. Every line has a fixed height, because fitting
 * counts lines. No type is smaller than 9 points.
 */
export interface Type extends TextBox {
  /** The height of a line. */
  readonly line: number;
}

/** A4 less 15 mm at the sides. */
const WIDTH = 509;
/** A4 less 10 mm above and 14 mm below is 774; a little more is taken off for rounding. */
export const PAGE_HEIGHT = 767;
const BOX_WIDTH = 435;
/** A third of the width, without the gaps and lines between. */
const FIGURE_WIDTH = 155;
const NARROW = 9;

export const TYPE = {
  headLine: { size: NARROW, line: 11.5, width: 380 },
  nameLarge: { size: 18, line: 21, width: WIDTH, bold: true },
  nameSmall: { size: 13, line: 16, width: WIDTH, bold: true },
  meta: { size: NARROW, line: 11.5, width: WIDTH },
  askLarge: { size: 15, line: 18, width: BOX_WIDTH, bold: true },
  askSmall: { size: 12, line: 15, width: BOX_WIDTH, bold: true },
  conclusion: { size: 10, line: 13, width: BOX_WIDTH, bold: true },
  sentence: { size: 10, line: 13, width: BOX_WIDTH },
  span: { size: NARROW, line: 11.5, width: BOX_WIDTH },
  rung: { size: NARROW, line: 11.5, width: WIDTH - 8, bold: true },
  remark: { size: NARROW, line: 11.5, width: WIDTH, bold: true },
  heading: { size: 10.5, line: 13, width: WIDTH, bold: true },
  figureLabel: { size: NARROW, line: 11.5, width: FIGURE_WIDTH },
  figureLarge: { size: 14, line: 17, width: FIGURE_WIDTH, bold: true },
  figureSmall: { size: 10.5, line: 13, width: FIGURE_WIDTH, bold: true },
  reason: { size: NARROW, line: 11.5, width: 228 },
  more: { size: NARROW, line: 11.5, width: 229 },
  what: { size: NARROW, line: 11.5, width: 320 },
  who: { size: NARROW, line: 11.5, width: 104 },
  note: { size: NARROW, line: 11.5, width: WIDTH },
  comment: { size: 9.5, line: 17, width: 480 },
  decisionOptions: { size: NARROW, line: 13, width: 486 },
  decisionLabel: { size: NARROW, line: 11.5, width: 486 },
  signedBy: { size: 9.5, line: 20, width: 150 },
  signedAs: { size: 9.5, line: 20, width: 140 },
} as const satisfies Record<string, Type>;

export type Types = Readonly<Record<keyof typeof TYPE, Type>>;

/** The measures for a browser that shows all type `scale` times larger than intended. */
export function typesAt(scale: number): Types {
  const larger = Object.entries(TYPE).map(([name, type]) => {
    return [name, { ...type, size: type.size * scale, line: type.line * scale }];
  });
  return Object.fromEntries(larger) as Types;
}

/** Space between and around the lines. */
export const SPACE = {
  /** Below the head, including its line. */
  headLine: 12.75,
  name: 3,
  block: 7,
  /** Above and below the name of a recommendation in the ladder, including its frame. */
  rung: 5,
  /** Borders and padding of the recommendation, and the space between its parts. */
  box: 17,
  boxPart: 2,
  /** Below a heading, including its line. */
  heading: 5.25,
  reason: 1.5,
  /** Above and below a figure. */
  figure: 4,
  row: 3.5,
  /** A row to write in by hand. */
  pen: 5.5,
  notes: 2,
  /** Between a table and the words about the rows left out. */
  underTable: 2.5,
  /** Borders, padding, and the space around the options and the two rows of names. */
  decision: 32.5,
} as const;
