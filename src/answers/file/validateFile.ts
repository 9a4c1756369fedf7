import { isQuestionId } from '../../questionnaire/questionnaire.ts';
import { fits } from '../edit/fits.ts';
import { isEmpty, withoutEmpty } from '../model/empty.ts';
import { DRAFT_MAX, lengthOf } from '../model/limits.ts';
import { isObject, type Json, namesOf, pointer, pointerOf } from '../model/path.ts';
import type { Problem } from '../model/problem.ts';
import { childShape, FILE_SHAPE, type Shape } from '../model/shape.ts';
import type { FileError } from './fileError.ts';
import { schemaOf } from './schema.ts';

/** An error at a place of the file, and the question in which it lies. */
export function errorAt(
  path: string,
  code: 'invalidValue' | 'unknownOption' = 'invalidValue',
  problem?: Problem,
): FileError {
  const [top, question = ''] = namesOf(path) ?? [];
  return {
    code,
    path,
    ...(top === 'answers' && isQuestionId(question) && { question }),
    ...(problem && { problem }),
  };
}

/** Whether a text or number stands where the field takes one of a closed list of options. */
function isUnknownOption(file: Json, names: readonly string[]): boolean {
  let value: unknown = file;
  let shape: Shape | undefined = FILE_SHAPE;
  for (const name of names) {
    value = (value as Json)[name];
    if (shape && shape.kind !== 'choices') shape = childShape(shape, name);
  }
  const offersOptions = shape?.kind === 'choice' || shape?.kind === 'choices';
  return offersOptions && (typeof value === 'string' || typeof value === 'number');
}

/**
 * Lists cut to one item above the limit. They are still refused, but a hostile list of a million items does not make a
 * million errors.
 */
function cutLists(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    const max =
      shape.kind === 'rows' ? shape.max : shape.kind === 'choices' ? shape.options.length : undefined;
    return max === undefined ? value : value.slice(0, max + 1);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const child = childShape(shape, name);
      return [name, child ? cutLists(child, inner) : inner];
    }),
  );
}

function fieldError(file: Json): FileError | undefined {
  if (fits(FILE_SHAPE, file)) return undefined;
  const issue = schemaOf(FILE_SHAPE).safeParse(cutLists(FILE_SHAPE, file)).error?.issues[0];
  if (!issue) return undefined;
  const names = issue.path.map(String);
  if (issue.code === 'custom') {
    return errorAt(pointerOf(names), 'invalidValue', issue.params?.problem as Problem | undefined);
  }
  if (isUnknownOption(file, names)) return errorAt(pointerOf(names), 'unknownOption', { code: 'option' });
  return errorAt(pointerOf(names), 'invalidValue', { code: 'wrongType' });
}

function draftError(drafts: unknown): FileError | undefined {
  if (isEmpty(drafts)) return undefined;
  if (!isObject(drafts)) return errorAt('/drafts');
  const wrong = Object.entries(drafts).find(
    ([, text]) => typeof text !== 'string' || (text.length > DRAFT_MAX && lengthOf(text) > DRAFT_MAX),
  );
  return wrong && errorAt(pointer('drafts', wrong[0]));
}

/** The migrated file without its empty known fields, or the first error in it. */
export function validateFile(raw: Json): { readonly file: Json } | { readonly error: FileError } {
  const cleaned = withoutEmpty(FILE_SHAPE, raw) as Json;
  // `answers` must exist but may be empty.
  const answers = isObject(raw.answers) && !cleaned.answers ? {} : (cleaned.answers ?? raw.answers);
  const file: Json = { ...cleaned, answers };
  const error = fieldError(file) ?? draftError(file.drafts);
  return error ? { error } : { file };
}
