import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Field } from '../questionnaire/field.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** The effort of finding something out, the least first. */
export const EFFORTS = [
  /** Choose an option here. */
  'choice',
  /** Enter a name or date that one knows. */
  'known',
  /** Answer a question. */
  'answer',
  /** Count something. */
  'counted',
  /** Think and write. */
  'written',
] as const;
export type Effort = (typeof EFFORTS)[number];

/** Something that a row still lacks. */
export interface Missing {
  readonly text: string;
  /** A shorter text for use in the row itself. */
  readonly here?: string;
  readonly effort: Effort;
  /** The question to answer, if it is one. */
  readonly question?: QuestionId;
  /** The document with the field. */
  readonly document?: DocumentKind;
  /** The path of the missing field, for edits. */
  readonly field?: string;
  /** The row without a text. */
  readonly row?: string;
}

/**
 * The missing things sorted by effort, the least first, each once. A document's field has the words that make sense
 * outside its row.
 */
export function easiestFirst(missing: readonly Missing[]): Missing[] {
  const once = new Map<string, Missing>();
  for (const each of missing) {
    const key = (each.document && each.field) || each.text;
    const former = once.get(key);
    if (!former || (former.here && !each.here)) once.set(key, each);
  }
  return [...once.values()].toSorted((a, b) => EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort));
}

/** In characters. A text field with a lower limit holds a name. */
const NAME_MAX = 200;

/** The effort of a field, by its kind. */
export function effortOf(field: Field | undefined): Effort {
  switch (field?.kind) {
    case 'choice':
    case 'choices':
      return 'choice';
    case 'date':
      return 'known';
    case 'number':
      return 'counted';
    case 'text':
      return field.max <= NAME_MAX ? 'known' : 'written';
    default:
      return 'written';
  }
}
