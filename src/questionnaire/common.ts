import { EVIDENCE_MAX, type Field, LONG_TEXT_MAX, TEXT, URL_MAX } from './field.ts';

/** When and by whom an answer was given. The program writes these stamps; nobody fills them in. */
export const STAMPS: readonly string[] = ['updatedAt', 'answeredBy'];

/**
 * The fields that every answer may have besides its own. `dontKnow` and the stamps are missing here, because nobody
 * fills them in like fields; the type of an answer declares them.
 */
export const COMMON_FIELDS = {
  note: { kind: 'text', max: LONG_TEXT_MAX },
  evidence: {
    kind: 'rows',
    key: 'id',
    max: EVIDENCE_MAX,
    row: { title: TEXT, url: { kind: 'url', max: URL_MAX } },
  },
  responsible: TEXT,
  due: { kind: 'date' },
} as const satisfies Record<string, Field>;
