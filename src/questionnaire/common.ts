import { EVIDENCE_MAX, type Field, LONG_TEXT_MAX, TEXT_MAX, URL_MAX } from './field.ts';

/** When and by whom an answer was given: the program writes it, nobody fills it in. */
export const STAMPS: readonly string[] = ['updatedAt', 'answeredBy'];

/**
 * What every answer may hold beside its own fields. `dontKnow` and the stamps are no fields that one fills in and are
 * declared with the answer itself.
 */
export const COMMON_FIELDS = {
  note: { kind: 'text', max: LONG_TEXT_MAX },
  evidence: {
    kind: 'rows',
    key: 'id',
    max: EVIDENCE_MAX,
    row: { title: { kind: 'text', max: TEXT_MAX }, url: { kind: 'url', max: URL_MAX } },
  },
  responsible: { kind: 'text', max: TEXT_MAX },
  due: { kind: 'date' },
} as const satisfies Record<string, Field>;
