import type { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { DECIDED, DECIDED_UPON, DECISION_KINDS, OUTCOMES } from '../../questionnaire/decision.ts';
import type {
  ACTIVITY_FIELDS,
  CARD_FIELDS,
  E_ID_FIELDS,
  OWN_TEXT,
  RECORD_FIELDS,
  RESULT_FIELDS,
  TARGET_FIELDS,
} from '../../questionnaire/documents.ts';
import type { QUESTIONS, QuestionId } from '../../questionnaire/questionnaire.ts';

/** The value that a field holds in the file, derived from its definition. */
type ValueOf<F> = F extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : F extends { kind: 'choices'; options: readonly (infer O)[] }
    ? O[]
    : F extends { kind: 'text' | 'url' | 'date' }
      ? string
      : F extends { kind: 'number' }
        ? number
        : F extends { kind: 'boolean' }
          ? boolean
          : F extends {
                kind: 'matrix';
                parts: readonly (infer P extends string)[];
                options: readonly (infer O)[];
              }
            ? { [K in P]?: O }
            : F extends { kind: 'rows'; row: infer R }
              ? ({ id?: string } & { [K in keyof R]?: ValueOf<R[K]> })[]
              : never;

type Values<F> = { -readonly [K in keyof F]?: ValueOf<F[K]> };

/** What every answer may hold beside the fields of its question. */
export type CommonAnswer = Values<typeof COMMON_FIELDS> & {
  /** "We don't know yet". The other fields stay in the file, and the method ignores them. */
  dontKnow?: true;
  /** ISO time of the last change, UTC. */
  updatedAt?: string;
  answeredBy?: string;
};

export type OwnFields<Q extends QuestionId> = Values<(typeof QUESTIONS)[Q]['fields']>;
export type Answer<Q extends QuestionId = QuestionId> = OwnFields<Q> & CommonAnswer;
export type Answers = { [Q in QuestionId]?: Answer<Q> };

export interface Service {
  name?: string;
  institution?: string;
  unit?: string;
  description?: string;
  author?: string;
}

export type Outcome = (typeof OUTCOMES)[number];
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What was decided after the meeting, and on which recommendation and fingerprint. */
export interface Decision {
  outcome?: Outcome;
  /** The choice, in the words of the recommendations. Missing if the assessment was returned, and in older files. */
  decided?: (typeof DECIDED)[number];
  by?: string;
  position?: string;
  date?: string;
  comment?: string;
  recommendation?: (typeof DECIDED_UPON)[number];
  recordedAt?: string;
  fingerprint?: string;
}

/** Texts of one's own by the id of their row. Each has the draft that it started from. */
export type OwnTexts = Record<string, Values<typeof OWN_TEXT>>;
export type ElectronicId = Values<typeof E_ID_FIELDS>;
export type ResultYear = { id?: string } & Values<typeof RESULT_FIELDS>;

/** What people typed into the documents that follow the decision; see `questionnaire/documents`. */
export interface Documents {
  record?: Values<typeof RECORD_FIELDS> & { targets?: Values<typeof TARGET_FIELDS>; own?: OwnTexts };
  eId?: ElectronicId & { own?: OwnTexts };
  activity?: Values<typeof ACTIVITY_FIELDS> & { own?: OwnTexts };
  card?: Values<typeof CARD_FIELDS> & { own?: OwnTexts };
  results?: ResultYear[];
}

/** The method that the file was made with, and the institution's own numbers if it has any. */
export interface MethodologyReference {
  id?: string;
  version?: string;
  weights?: Record<string, number>;
  thresholds?: { low?: number; high?: number };
}

/**
 * One assessment, in the shape of the exported file. Unknown fields may stand anywhere and stay. In memory, the
 * pointers of `drafts` name rows by key (`/answers/q09/services/<row id>/name`), so that a draft moves with its row. In
 * the file they name rows by index, as JSON pointers do.
 */
export interface Assessment {
  format: 'e-service-assessment';
  formatVersion: 1;
  id: string;
  service?: Service;
  createdAt?: string;
  updatedAt?: string;
  questionnaire?: { version?: string };
  methodology?: MethodologyReference;
  answers: Answers;
  drafts?: Record<string, string>;
  decision?: Decision;
  documents?: Documents;
  basedOn?: string;
  part?: QuestionId[];
  fingerprint?: string;
}
