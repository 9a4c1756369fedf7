import type { Key } from '../../locales/words.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { Missing } from './missing.ts';
import type { Context, Part } from './statement.ts';

export type RowState = 'drafted' | 'own' | 'partly' | 'missing' | 'notNeeded';

/** One row of a document, drafted from the answers or written by the institution. */
export interface DocumentRow {
  /** As the form numbers it; of two annexes, with the annex before it. */
  readonly id: string;
  /** Point of the act or row of the annex. */
  readonly point: string;
  /** In characters, where the form has one. */
  readonly limit?: number;
  /** Questions that the draft is written from. */
  readonly source: readonly QuestionId[];
  readonly drafted: string | null;
  readonly own: string | undefined;
  readonly state: RowState;
  readonly label: string;
  /** What the form asks for there, where its label does not say it. */
  readonly hint?: string;
  /** Characters of what stands in the row, as the form counts them. */
  readonly length: number;
  /** More than the form takes; it is not ready. */
  readonly over: boolean;
  /** The own text started from another draft than the answers give now. */
  readonly outdated: boolean;
  /** What is still to be asked for, the easiest first. */
  readonly missing: readonly Missing[];
}

/** How a row comes about. */
export interface RowDefinition {
  readonly id: string;
  readonly point: string;
  readonly limit?: number | undefined;
  readonly parts: readonly Part[];
  readonly hint?: (context: Context) => string;
  readonly notNeeded?: (context: Context) => boolean;
}

/** Ids of rows have points, which part the names of a key. */
export const labelKey = (kind: DocumentKind, id: string): Key =>
  `documents.rows.${kind}.${id.replaceAll('.', '_')}` as Key;
