import type { Key } from '../../locales/words.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { Missing } from './missing.ts';
import type { RowContext, StatementPart } from './statement.ts';

export type RowState = 'drafted' | 'own' | 'partly' | 'missing' | 'notNeeded';

/** One row of a document, drafted from the answers or written by the institution. */
export interface DocumentRow {
  /** The number in the form. If there are two annexes, the annex comes before it. */
  readonly id: string;
  /** The point of the act, or the row of the annex. */
  readonly point: string;
  /** In characters. Left out if the form sets no limit. */
  readonly limit?: number;
  /** The questions from which the draft is written. */
  readonly source: readonly QuestionId[];
  readonly drafted: string | null;
  readonly own: string | undefined;
  readonly state: RowState;
  readonly label: string;
  /** What the form asks for, if the label does not say it. */
  readonly hint?: string;
  /** The length of the text in characters, as the form counts them. */
  readonly length: number;
  /** True if the text is longer than the form allows, and so not ready. */
  readonly over: boolean;
  /** True if the draft has changed since somebody started the own text from it. */
  readonly outdated: boolean;
  /** What is still missing, the least effort first. */
  readonly missing: readonly Missing[];
}

/** The definition of a row. */
export interface RowDefinition {
  readonly id: string;
  readonly point: string;
  readonly limit?: number | undefined;
  readonly parts: readonly StatementPart[];
  readonly hint?: (context: RowContext) => string;
  readonly notNeeded?: (context: RowContext) => boolean;
}

/** Row ids contain points, and a point would split a key. */
export const labelKey = (kind: DocumentKind, id: string): Key =>
  `documents.rows.${kind}.${id.replaceAll('.', '_')}` as Key;
