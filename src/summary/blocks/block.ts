import type { Balance } from '../../assessment/balance.ts';
import type { Bounds } from '../../assessment/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Chart, ChartField } from '../chart.ts';
import type { Figure } from '../figures.ts';

/**
 * A document from top to bottom. Each renderer decides what it looks like: `screens/blocks` for screen and paper,
 * `summary/word` for Word. A new kind of block, inline part or chart does not compile until every renderer knows it.
 */
export type Block = OneOf<BlockKinds>;

interface BlockKinds {
  /** Level 1 begins a part of the document. Going down, no level is skipped. */
  readonly heading: {
    readonly level: 1 | 2 | 3;
    readonly text: string;
    /** On paper the part begins on a new page. */
    readonly newPage?: boolean;
  };
  readonly paragraph: {
    readonly text: Text;
    /**
     * `lead` is larger than the rest, and `quiet` is less prominent. `sum` is a calculation, with figures of equal
     * width.
     */
    readonly look?: 'lead' | 'quiet' | 'sum';
    /** On paper the next block stays on the same page. */
    readonly keepNext?: boolean;
  };
  readonly list: { readonly items: readonly Item[]; readonly ordered?: boolean };
  readonly table: {
    /** The table's name for assistive technology; also shown above it unless the heading says the same. */
    readonly caption: string;
    readonly captionHidden?: boolean;
    /** The header cells of the columns. */
    readonly columns: readonly string[];
    /** The width of each column as a share of the table's width. */
    readonly widths: readonly number[];
    /** The first cell names its row; each row has one cell for each column. */
    readonly rows: readonly (readonly Text[])[];
    /** Indexes of the columns with numbers. */
    readonly numeric?: readonly number[];
    /** A last row that sums up. */
    readonly foot?: readonly Text[];
    /** On paper the table stays on one page if it fits. */
    readonly whole?: boolean;
  };
  /** Names with their values, such as key figures. */
  readonly pairs: { readonly items: readonly (readonly [name: string, value: string])[] };
  /** A drawing, and a sentence that says the same for people who cannot see it and where nothing is drawn. */
  readonly chart: {
    readonly drawing: Drawing;
    readonly alternative: string;
    /** How to read the drawing. It is left out where nothing is drawn. */
    readonly legend?: string;
  };
  /** Empty lines to write on. */
  readonly lines: { readonly count: number };
}

/** The numbers of a chart. Each renderer that draws has its own way. */
export type Drawing = OneOf<DrawingKinds>;

interface DrawingKinds {
  /** Value and readiness in a field of named zones. */
  readonly zones: { readonly chart: Chart };
  /** Many services in one field of named zones, each as a point or as a rectangle of all possible results. */
  readonly services: { readonly field: ChartField; readonly services: readonly PlacedService[] };
  /** Build cost and savings year by year. */
  readonly balance: { readonly balance: Balance };
  /** What one case costs in both channels. */
  readonly caseCosts: { readonly bars: readonly CaseCost[] };
  /** A figure year by year, compared with its forecast. */
  readonly course: { readonly course: Course };
}

export interface Course {
  readonly format: 'share' | 'money' | 'moneyRound';
  readonly forecast: Bounds | null;
  /** In the order of the years; a value has two ends if it is computed with a forecast. */
  readonly years: readonly { readonly year: number; readonly value: Bounds }[];
}

export interface PlacedService {
  readonly id: string;
  readonly value: Bounds;
  readonly readiness: Bounds;
  /** The number of the service in the table beside the chart. */
  readonly number?: number | undefined;
}

export interface CaseCost {
  /** "Elektroniski". */
  readonly name: string;
  readonly figure: Figure;
}

/** A piece of text with its role. */
export type Inline = OneOf<InlineKinds>;

interface InlineKinds {
  readonly text: { readonly text: string };
  /** A word that readers look for first: "Nosacījums:". */
  readonly strong: { readonly text: string };
  /** Why something does not count. */
  readonly remark: { readonly text: string };
  /** The source or size of the main text, beside it: "+4,5 punkti". */
  readonly note: { readonly text: string };
  /** Names the question behind the text. It is a link where the renderer can make one. */
  readonly question: { readonly question: QuestionId; readonly text: string };
  /** A box to tick with a pen; `text` describes it for assistive technology. */
  readonly box: { readonly text: string };
  readonly lineBreak: object;
}

/** A plain text, or its parts. A newline in a plain text is a line break. */
export type Text = string | readonly Inline[];

export interface Item {
  readonly text: Text;
  readonly items?: readonly Item[];
}

/** The union of all kinds in an interface, each with its `kind`. */
type OneOf<Kinds> = { [K in keyof Kinds]: KindOf<Kinds, K> }[keyof Kinds];
type KindOf<Kinds, K extends keyof Kinds> = { readonly kind: K } & Kinds[K];

/** One function for each kind. `Rest` is the renderer's further arguments. */
type Renderers<Kinds, R, Rest extends readonly unknown[]> = {
  readonly [K in keyof Kinds]: (part: KindOf<Kinds, K>, ...rest: Rest) => R;
};

export type BlockOf<K extends keyof BlockKinds> = KindOf<BlockKinds, K>;
export type BlockRenderers<R, Rest extends readonly unknown[] = []> = Renderers<BlockKinds, R, Rest>;
export type DrawingRenderers<R> = Renderers<DrawingKinds, R, []>;
export type InlineRenderers<R> = Renderers<InlineKinds, R, []>;

export function renderBlock<K extends keyof BlockKinds, R, Rest extends readonly unknown[]>(
  renderers: BlockRenderers<R, Rest>,
  block: BlockOf<K>,
  ...rest: Rest
): R {
  return renderers[block.kind](block, ...rest);
}

export function renderDrawing<K extends keyof DrawingKinds, R>(
  renderers: DrawingRenderers<R>,
  drawing: KindOf<DrawingKinds, K>,
): R {
  return renderers[drawing.kind](drawing);
}

/** The parts of a text, each rendered. */
export function renderText<R>(renderers: InlineRenderers<R>, text: Text): R[] {
  const parts: readonly Inline[] = typeof text === 'string' ? [{ kind: 'text', text }] : text;
  return parts.map((part) => renderInline(renderers, part));
}

function renderInline<K extends keyof InlineKinds, R>(
  renderers: InlineRenderers<R>,
  part: KindOf<InlineKinds, K>,
): R {
  return renderers[part.kind](part);
}
