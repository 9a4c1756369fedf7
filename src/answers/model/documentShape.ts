import {
  ACTIVITY_FIELDS,
  CARD_FIELDS,
  E_ID_FIELDS,
  OWN_TEXT,
  RECORD_FIELDS,
  RESULT_FIELDS,
  TARGET_FIELDS,
} from '../../questionnaire/documents.ts';
import { ROWS_MAX } from '../../questionnaire/field.ts';
import { documentFields, type ObjectShape, type Shape } from './shape.ts';

const object = (fields: Record<string, Shape>): ObjectShape => ({ kind: 'object', fields });

/** Texts of one's own, by the id of their row. */
const own: ObjectShape = { kind: 'object', fields: {}, rest: object(OWN_TEXT) };

// Importing this file adds the documents to the shape of the file.
Object.assign(documentFields, {
  record: object({ ...RECORD_FIELDS, targets: object(TARGET_FIELDS), own }),
  eId: object({ ...E_ID_FIELDS, own }),
  activity: object({ ...ACTIVITY_FIELDS, own }),
  card: object({ ...CARD_FIELDS, own }),
  results: { kind: 'rows', key: 'id', max: ROWS_MAX, row: RESULT_FIELDS },
} satisfies Record<string, Shape>);
