import { ACTIVITY_FIELDS, CARD_FIELDS, E_ID_FIELDS, RECORD_FIELDS } from '../questionnaire/documents.ts';
import type { Field } from '../questionnaire/field.ts';

/** The fields of each document, apart from its own texts. */
export const FIELDS_OF: Readonly<
  Record<'record' | 'eId' | 'activity' | 'card', Readonly<Record<string, Field>>>
> = {
  record: RECORD_FIELDS,
  eId: E_ID_FIELDS,
  activity: ACTIVITY_FIELDS,
  card: CARD_FIELDS,
};
