import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Field } from '../questionnaire/field.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** How hard something is to find out, the easiest first. */
export const EFFORTS = [
  /** It is chosen here. */
  'choice',
  /** A name or a day that one knows. */
  'known',
  /** A question is still to be answered. */
  'answer',
  /** Somebody has to count. */
  'counted',
  /** Somebody has to think and write. */
  'written',
] as const;
export type Effort = (typeof EFFORTS)[number];

/** What a row still lacks. */
export interface Missing {
  readonly text: string;
  /** The same in the row that lacks it, where it needs fewer words. */
  readonly here?: string;
  readonly effort: Effort;
  /** Where it is answered, if it is a question. */
  readonly question?: QuestionId;
  /** The document in which it is said. */
  readonly document?: DocumentKind;
  /** The place of the field that lacks, as an edit names it. */
  readonly field?: string;
  /** The row whose text lacks. */
  readonly row?: string;
}

/** The easiest to find out first, each once: one field of a document in the words that need no row around them. */
export function easiestFirst(missing: readonly Missing[]): Missing[] {
  const once = new Map<string, Missing>();
  for (const each of missing) {
    const key = (each.document && each.field) || each.text;
    const former = once.get(key);
    if (!former || (former.here && !each.here)) once.set(key, each);
  }
  return [...once.values()].toSorted((a, b) => EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort));
}

/** Texts that are no longer than this are names. */
const NAME_MAX = 200;

/** How hard a field is to fill in, by its kind. */
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
