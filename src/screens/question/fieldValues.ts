import { formatForEditing, readText } from '../../answers/edit/fields.ts';
import type { DecimalSign } from '../../answers/edit/numberText.ts';
import { type Place, placeOf, valueAt } from '../../answers/model/path.ts';
import type { Problem } from '../../answers/model/problem.ts';
import type { Assessment } from '../../answers/model/types.ts';

/** What a field shows: its text, its chosen option, or its chosen options. */
export type FieldValue = string | readonly string[];

/** The name of a field in the form: its path without points and brackets, which mean something to the form library. */
export function controlName(path: string): string {
  return encodeURIComponent(path).replaceAll('.', '%2E');
}

/** An id for the first input of a field. */
export function inputId(path: string): string {
  return path.replace(/^\/answers\//, '').replace(/[^\w-]+/g, '-');
}

/** The id of the folded part with the finer points of a question. */
export const MORE_FIELDS = 'more-fields';

export function rowKeys(assessment: Assessment, path: string, key: 'id' | 'group'): string[] {
  const place = placeOf(path);
  const rows = place && valueAt(assessment, place);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: Record<string, unknown>) => (typeof row[key] === 'string' ? [row[key]] : []));
}

/** The value of a list without a choice. It is always the same object, so that nothing is drawn again. */
const NONE: readonly string[] = [];

/**
 * What the field at a path shows: its draft, or else its value. Typed text ("12," or "1 200") stays as long as it means
 * the stored value.
 */
export function shownAt(
  assessment: Assessment,
  path: string,
  place: Place | undefined,
  decimalSign: DecimalSign,
  typed: string | undefined,
): FieldValue {
  if (!place) return '';
  const value = valueAt(assessment, place);
  if (place.shape.kind === 'choices') return (value as string[] | undefined) ?? NONE;
  const draft = assessment.drafts?.[path];
  if (draft !== undefined) return draft;
  if (typed !== undefined && means(place, typed, value)) return typed;
  return formatForEditing(value, decimalSign, place.shape.kind);
}

/** What a field shows if nothing was typed into it. */
export const shownValue = (assessment: Assessment, path: string, decimalSign: DecimalSign): FieldValue =>
  shownAt(assessment, path, placeOf(path), decimalSign, undefined);

function means({ shape }: Place, text: string, value: unknown): boolean {
  if (text.trim() === '') return value === undefined;
  const reading = readText(shape, text);
  return 'value' in reading && reading.value === value;
}

/** Why a draft is not a valid value; undefined without a draft. */
export function problemOf(place: Place | undefined, draft: string | undefined): Problem | undefined {
  if (draft === undefined || !place) return undefined;
  const reading = readText(place.shape, draft);
  return 'problem' in reading ? reading.problem : undefined;
}

export const draftProblem = (assessment: Assessment, path: string): Problem | undefined =>
  problemOf(placeOf(path), assessment.drafts?.[path]);
