/**
 * The description of one field of an answer. Fields are plain data; schemas, types, forms, review and print follow from
 * them. The limits are those of the file format; a value beyond its limit becomes a draft.
 */

/** The limit of a text of one line. A field with a higher limit has several lines. */
export const TEXT_MAX = 200;
export const LONG_TEXT_MAX = 4000;
export const URL_MAX = 2000;
export const ROWS_MAX = 50;
export const EVIDENCE_MAX = 20;

/** A text of one line. */
export const TEXT = { kind: 'text', max: TEXT_MAX } as const;
/** The condition of details that are asked after "yes". */
export const NEEDED = [{ field: 'needed', is: ['yes'] }] as const;

/** The unit of a number; limits and decimals follow from it (see `UNITS`). */
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
  /** A rating that somebody wrote down. An impossible one is accepted and reported beside it. */
  typedRating: COUNT,
};

/** The field counts only after one of these choices is made. Before that its value stays and is ignored. */
export type When = readonly { readonly field: string; readonly is: readonly string[] }[];

interface Conditional {
  readonly when?: When;
  /** True: the field depends on a choice and could unfold there, but is asked among the figures and finer points. */
  readonly folded?: true;
}

/** One option. Options are stable ids in the file, or whole numbers (levels, precision). */
export interface ChoiceField extends Conditional {
  readonly kind: 'choice';
  readonly options: readonly (string | number)[];
  /** `scale`: options on a scale from one end to the other. `line`: short options side by side. */
  readonly look?: 'scale' | 'line';
}

/** Any number of options, each once. An exclusive option excludes all others. */
export interface ChoicesField extends Conditional {
  readonly kind: 'choices';
  readonly options: readonly string[];
  readonly exclusive?: string;
  /** The first of several options that share one list item of the source. It has the words of that item. */
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
  /** Beyond these bounds the field asks whether the value is meant. The value is valid all the same. */
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

/** A list of rows. `key` identifies a row: an id of its own, or the recipient group. */
export interface RowsField extends Conditional {
  readonly kind: 'rows';
  readonly key: 'id' | 'group';
  readonly max: number;
  readonly row: Readonly<Record<string, CellField>>;
  /** The cell whose sum stands below the rows. */
  readonly total?: string;
  /**
   * The list asks about the groups in another question's list, except one. It shows their mean, weighted by a cell of
   * that list. Without `like`, it asks about all groups and shows the sum.
   */
  readonly like?: {
    readonly question: string;
    readonly field: string;
    readonly weight: string;
    readonly without: string;
  };
}

/** The kinds of cells in a row. */
export type CellField = ChoiceField | TextField | UrlField | NumberField | BooleanField | DateField;

export type Field = CellField | ChoicesField | MatrixField | RowsField;

/** The part of a question that is shown first: one choice, which is enough for the method. */
export type Quick =
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  /** `needed` and `estimate` as one set of radios: "no", "yes, all electronic", … */
  | { readonly kind: 'neededWithEstimate'; readonly further: readonly string[] };

/** The score to which a rated question counts (method 3). */
export type Axis = 'value' | 'readiness';

export interface QuestionDefinition {
  readonly section: 1 | 2 | 3;
  /** Null if the question is not rated and has no weight. */
  readonly axis: Axis | null;
  readonly quick: Quick;
  readonly fields: Readonly<Record<string, Field>>;
}
