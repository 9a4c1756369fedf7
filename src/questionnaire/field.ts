/**
 * How one field of an answer is described. Fields are plain data: the schemas, the TypeScript types, the forms,
 * the review and the print all follow from them. Limits are those of the file format; an exceeded limit is a
 * draft, never a loss.
 */

export const TEXT_MAX = 200;
export const LONG_TEXT_MAX = 4000;
export const URL_MAX = 2000;
export const ROWS_MAX = 50;
export const EVIDENCE_MAX = 20;

/** What a number counts; limits and decimals follow from it (see `UNITS`). */
export type Unit =
  | 'eur'
  | 'eurPerYear'
  | 'eurPerCase'
  | 'casesPerMonth'
  | 'casesPerYear'
  | 'percent'
  | 'years'
  | 'minutes'
  | 'precision'
  | 'calendarYear'
  | 'rating'
  | 'typedRating';

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
}

const MONEY: Limits = { min: 0, max: 1e9, decimals: 2 };
const COUNT: Limits = { min: 0, max: 1e8, decimals: 2 };

export const UNITS: Readonly<Record<Unit, Limits>> = {
  eur: MONEY,
  eurPerYear: MONEY,
  eurPerCase: MONEY,
  casesPerMonth: COUNT,
  casesPerYear: COUNT,
  percent: { min: 0, max: 100, decimals: 2 },
  years: { min: 1, max: 50, decimals: 0 },
  minutes: { min: 0, max: 100_000, decimals: 2 },
  precision: { min: 0, max: 50, decimals: 0 },
  calendarYear: { min: 1900, max: 2200, decimals: 0 },
  /** Of five points. */
  rating: { min: 1, max: 5, decimals: 2 },
  /** One that somebody has noted: what cannot be is told beside it. */
  typedRating: COUNT,
};

/** The field counts once one of these choices is made; before that it is kept and ignored. */
export type When = readonly { readonly field: string; readonly is: readonly string[] }[];

interface Conditional {
  readonly when?: When;
  /** Asked with the figures and finer points even where it hangs on a choice that could unfold it. */
  readonly folded?: true;
}

/** Exactly one option. Options are stable ids in the file, or whole numbers (levels, precision). */
export interface ChoiceField extends Conditional {
  readonly kind: 'choice';
  readonly options: readonly (string | number)[];
  /** `scale`: from one end to the other; `line`: short options beside each other; `named`: each has a name before its words. */
  readonly look?: 'scale' | 'line' | 'named';
  /** The option at which the footnote of the source stands. */
  readonly noted?: number;
}

/** Any of the options, none twice; an exclusive option stands alone. */
export interface ChoicesField extends Conditional {
  readonly kind: 'choices';
  readonly options: readonly string[];
  readonly exclusive?: string;
  /** The first of the options that the source names in one list item; its words stand there. */
  readonly joint?: string;
}

/** A text of at most `max` code points. */
export interface TextField extends Conditional {
  readonly kind: 'text';
  readonly max: number;
}

export interface UrlField extends Conditional {
  readonly kind: 'url';
  readonly max: number;
}

/** An ISO calendar date, `2026-11-30`. */
export interface DateField extends Conditional {
  readonly kind: 'date';
}

export interface NumberField extends Conditional {
  readonly kind: 'number';
  readonly unit: Unit;
  /** Beyond these bounds the field asks whether the value is meant. It is as valid as any other. */
  readonly usual?: readonly [low: number, high: number];
}

export interface BooleanField extends Conditional {
  readonly kind: 'boolean';
}

/** One option for each of several fixed parts, e.g. the steps of a process. */
export interface MatrixField extends Conditional {
  readonly kind: 'matrix';
  readonly parts: readonly string[];
  readonly options: readonly string[];
}

/** A list of rows. Rows are told apart by `key`: an id of their own, or the recipient group. */
export interface RowsField extends Conditional {
  readonly kind: 'rows';
  readonly key: 'id' | 'group';
  readonly max: number;
  readonly row: Readonly<Record<string, CellField>>;
  /** The cell of which the list shows the sum below its rows. */
  readonly total?: string;
  /**
   * The groups of another question's list are asked about here, but for one; what they come to is the mean by the
   * weight that they have there. Without it, all groups are, and the sum is shown.
   */
  readonly like?: {
    readonly question: string;
    readonly field: string;
    readonly weight: string;
    readonly without: string;
  };
}

/** What a row may hold. */
export type CellField = ChoiceField | TextField | UrlField | NumberField | BooleanField | DateField;

export type Field = CellField | ChoicesField | MatrixField | RowsField;

/** How a question opens: the one choice that the method can use alone. */
export type Quick =
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  /** `needed` and `estimate` as one set of radios: "no", "yes, all electronic", … */
  | { readonly kind: 'neededWithEstimate'; readonly further: readonly string[] };

/** What a rated question is weighed in. Method 3. */
export type Axis = 'value' | 'readiness';

export interface QuestionDefinition {
  readonly section: 1 | 2 | 3;
  /** Null where the question is not rated and has no weight. */
  readonly axis: Axis | null;
  readonly quick: Quick;
  readonly fields: Readonly<Record<string, Field>>;
}
