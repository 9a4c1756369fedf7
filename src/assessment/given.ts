import type { Answers, OwnFields } from '../answers/model/types.ts';
import type { Field } from '../questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { isAsked } from '../questionnaire/whenAsked.ts';

/** The fields of each answer that count. An answer is never undefined; a field is missing if it has no usable value. */
export type Given = { readonly [Q in QuestionId]: Readonly<OwnFields<Q>> };

type Fields = Record<string, unknown>;

/**
 * Leaves out what the method must not see: all values beside `dontKnow`, fields whose choice is not made, empty texts,
 * lists and objects, and unknown fields.
 */
export function givenIn(answers: Answers): Given {
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, givenAnswer(id, answers[id] ?? {})])) as Given;
}

/** The same for one answer. */
export function givenAnswer(id: QuestionId, answer: Readonly<Fields>): Fields {
  const fields: Fields = {};
  if (answer.dontKnow) return fields;
  const definitions = definitionOf(id).fields;
  for (const name in definitions) {
    if (answer[name] === undefined) continue;
    const field = definitions[name] as Field;
    const value = withoutEmpty(ofDefinition(field, answer[name]));
    if (value !== undefined && isAsked(field, answer)) fields[name] = value;
  }
  return fields;
}

/** The file may hold steps and standards of later versions. They stay there but must not count. */
function ofDefinition(field: Field, value: unknown): unknown {
  if (field.kind !== 'matrix' || typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value);
  const known = parts.filter(([part]) => field.parts.includes(part));
  return known.length < parts.length ? Object.fromEntries(known) : value;
}

/** Whether nothing inside is empty. That is so nearly always, and then nothing has to be copied. */
function isFull(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== '' && value != null;
  if (Array.isArray(value)) return value.length > 0 && value.every(isFull);
  let full = false;
  for (const name in value) {
    full = isFull((value as Fields)[name]);
    if (!full) break;
  }
  return full;
}

/** Empty texts, lists and objects count as missing, so they are left out, the innermost first. */
function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (typeof value !== 'object' || isFull(value)) return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  let kept: Fields | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const full = withoutEmpty(inner);
    if (full === undefined) continue;
    kept ??= {};
    kept[name] = full;
  }
  return kept;
}
