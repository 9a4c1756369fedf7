import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import { DECIDED, DECIDED_UPON, OUTCOMES } from '../../questionnaire/decision.ts';
import { type Field, LONG_TEXT_MAX, type RowsField, TEXT } from '../../questionnaire/field.ts';
import { QUESTION_IDS, QUESTIONS } from '../../questionnaire/questionnaire.ts';
import type { FileFieldName } from './fileFields.ts';

/**
 * Describes the whole file with the same data as the questions. Schemas, paths, pruning and drafts all walk this one
 * description, so that they cannot disagree. A name that is not in it is an unknown field and stays in the file.
 */
export type Shape = Field | ObjectShape | { readonly kind: 'time' | 'fingerprint' | 'true' | 'finite' };

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  /** The shape under any other name, if that name is the id of a form's row (`isRowId`). */
  readonly rest?: Shape;
  /** For a row of a list: the field that identifies it. */
  readonly key?: 'id' | 'group';
}

const LONG = { kind: 'text', max: LONG_TEXT_MAX } as const;
const TIME = { kind: 'time' } as const;
const FINITE = { kind: 'finite' } as const;
const FINGERPRINT = { kind: 'fingerprint' } as const;

const object = (fields: Record<string, Shape>): ObjectShape => ({ kind: 'object', fields });

const answers = Object.fromEntries(
  QUESTION_IDS.map((id) => [
    id,
    object({
      ...QUESTIONS[id].fields,
      ...COMMON_FIELDS,
      dontKnow: { kind: 'true' },
      updatedAt: TIME,
      answeredBy: TEXT,
    }),
  ]),
);

/**
 * The fields of the documents. `documentShape` fills them in; import it to read, write or report documents. A page of
 * questions does not need it.
 */
export const documentFields: Record<string, Shape> = {};

/** A row id in the numbering of a form: `6.2.1`. If two annexes share a form, the annex comes first: `annex1.3.1`. */
export const ROW_ID = /^(annex[12]\.)?\d[\da-z.]*$/;

/** Drafts and the names of the format are read separately. */
type ShapedName = Exclude<FileFieldName, 'format' | 'formatVersion' | 'drafts'>;

export const FILE_SHAPE: ObjectShape = object({
  id: TEXT,
  service: object({ name: TEXT, institution: TEXT, unit: TEXT, description: LONG, author: TEXT }),
  createdAt: TIME,
  updatedAt: TIME,
  questionnaire: object({ version: TEXT }),
  methodology: object({
    id: TEXT,
    version: TEXT,
    weights: object(Object.fromEntries(QUESTION_IDS.map((id) => [id, FINITE]))),
    thresholds: object({ low: FINITE, high: FINITE }),
  }),
  answers: object(answers),
  decision: object({
    outcome: { kind: 'choice', options: OUTCOMES },
    decided: { kind: 'choice', options: DECIDED },
    by: TEXT,
    position: TEXT,
    date: { kind: 'date' },
    comment: LONG,
    recommendation: { kind: 'choice', options: DECIDED_UPON },
    recordedAt: TIME,
    fingerprint: FINGERPRINT,
  }),
  documents: object(documentFields),
  basedOn: FINGERPRINT,
  part: { kind: 'choices', options: QUESTION_IDS },
  fingerprint: FINGERPRINT,
} satisfies Record<ShapedName, Shape>);

const rowShapes = new WeakMap<RowsField, ObjectShape>();

/** A row as an object that has its key among its fields. */
export function rowShape(rows: RowsField): ObjectShape {
  let shape = rowShapes.get(rows);
  if (!shape) {
    const fields = rows.key === 'id' ? { id: TEXT, ...rows.row } : rows.row;
    shape = { kind: 'object', fields, key: rows.key };
    rowShapes.set(rows, shape);
  }
  return shape;
}

/** The shape under a name (of a field, part or row) inside a shape; undefined if unknown. */
export function childShape(shape: Shape, name: string): Shape | undefined {
  switch (shape.kind) {
    case 'object':
      if (Object.hasOwn(shape.fields, name)) return shape.fields[name];
      return ROW_ID.test(name) ? shape.rest : undefined;
    case 'matrix':
      return shape.parts.includes(name) ? { kind: 'choice', options: shape.options } : undefined;
    case 'rows':
      return rowShape(shape);
    default:
      return undefined;
  }
}
