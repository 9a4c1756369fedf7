import { formatForEditing, readText } from '../../answers/edit/fields.ts';
import type { DecimalSign } from '../../answers/edit/numberText.ts';
import { type Place, placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import type { Problem } from '../../answers/model/problem.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { Field } from '../../questionnaire/field.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

/** What a field shows: its text, its chosen option, or its chosen options. */
export type FormValue = string | string[];
export type FormValues = Record<string, FormValue>;

/** Fields of the form are named by their path; the form library gives points and brackets a meaning of their own. */
export function formName(path: string): string {
  return encodeURIComponent(path).replaceAll('.', '%2E');
}

/** An id for the first input of a field. */
export function inputId(path: string): string {
  return path.replace(/^\/answers\//, '').replace(/[^\w-]+/g, '-');
}

/** Every path of a question that has an input now: its fields, and the cells of its rows. */
export function inputPaths(assessment: Assessment, question: QuestionId): string[] {
  const fields: Record<string, Field> = { ...definitionOf(question).fields, ...COMMON_FIELDS };
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = pointer('answers', question, name);
    if (field.kind === 'matrix') return field.parts.map((part) => `${path}${pointer(part)}`);
    if (field.kind !== 'rows') return [path];
    // Each group has its line, with a number or without: a field left out would show what it held at first.
    const groups = field.key === 'group' ? GROUPS : [];
    const keys = new Set([...groups, ...rowKeys(assessment, path, field.key)]);
    const cells = Object.keys(field.row).filter((cell) => cell !== field.key);
    return [...keys].flatMap((key) => cells.map((cell) => path + pointer(key, cell)));
  });
}

export function rowKeys(assessment: Assessment, path: string, key: 'id' | 'group'): string[] {
  const place = placeOf(path);
  const rows = place && valueAt(assessment, place);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: Record<string, unknown>) => (typeof row[key] === 'string' ? [row[key]] : []));
}

/**
 * What the field at a path shows: its draft where it has one, else its value. What was typed is shown as it was typed
 * ("12," or "1 200") while it means the stored value.
 */
export function shownValue(
  assessment: Assessment,
  path: string,
  decimalSign: DecimalSign,
  typed: string | undefined,
): FormValue {
  const place = placeOf(path);
  if (!place) return '';
  if (place.shape.kind === 'choices') return (valueAt(assessment, place) as string[] | undefined) ?? [];
  const draft = assessment.drafts?.[path];
  if (draft !== undefined) return draft;
  const value = valueAt(assessment, place);
  if (typed !== undefined && means(place, typed, value)) return typed;
  return formatForEditing(value, decimalSign, place.shape.kind);
}

function means({ shape }: Place, text: string, value: unknown): boolean {
  if (text.trim() === '') return value === undefined;
  const reading = readText(shape, text);
  return 'value' in reading && reading.value === value;
}

/** Why the draft at a path is no value; undefined where there is none. */
export function draftProblem(assessment: Assessment, path: string): Problem | undefined {
  const draft = assessment.drafts?.[path];
  const place = placeOf(path);
  if (draft === undefined || !place) return undefined;
  const reading = readText(place.shape, draft);
  return 'problem' in reading ? reading.problem : undefined;
}

/** The paths of a question whose text is no value. */
export function draftPaths(assessment: Assessment, question: QuestionId): string[] {
  const within = `${pointer('answers', question)}/`;
  return Object.keys(assessment.drafts ?? {}).filter((path) => path.startsWith(within));
}
