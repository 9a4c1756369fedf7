import type { Assessment } from './types.ts';

/** What happens to a field of the file, at its top, wherever a whole assessment is handled. */
interface FileField {
  /** Nobody entered it. It stays with the assessment through restoring and merging, and is not told as a change. */
  readonly byProgram?: true;
  /** Edits may name it or parts of it, so that undo and other tabs know it. */
  readonly edited?: true;
  /** The fingerprint covers it. Versions also differ in the fields that it does not cover. */
  readonly covered?: true;
  /** Left out of a part for a colleague and of a copy under another name. */
  readonly stays?: true;
  /** Belongs to the whole assessment, so a part that comes back from a colleague does not change it. */
  readonly ofWhole?: true;
  /** Merged, and told as a change, as a whole: half of each would make no sense. */
  readonly asOne?: true;
}

const BY_PROGRAM = { byProgram: true } as const;
const GIVEN = { edited: true, covered: true } as const;

/**
 * Every field at the top of the file, in the order in which a file has them. Whoever handles whole assessments asks
 * here; a new field of `Assessment` does not compile until its line stands here.
 */
const FILE_FIELDS = {
  format: BY_PROGRAM,
  formatVersion: BY_PROGRAM,
  id: BY_PROGRAM,
  service: GIVEN,
  createdAt: BY_PROGRAM,
  updatedAt: BY_PROGRAM,
  questionnaire: BY_PROGRAM,
  methodology: { ...GIVEN, ofWhole: true },
  answers: GIVEN,
  drafts: { edited: true },
  // Whoever has only a part, or begins from a copy, has decided nothing.
  decision: { edited: true, stays: true, asOne: true },
  // They follow the decision: one who begins from a copy, or gives a part, has none to write yet.
  documents: { edited: true, stays: true },
  // Undoing a merge takes both of them back.
  basedOn: { byProgram: true, edited: true },
  part: { byProgram: true, edited: true },
  fingerprint: BY_PROGRAM,
} as const satisfies Readonly<Record<keyof Assessment, FileField>>;

export type FileFieldName = keyof Assessment;
/** The fields whose changes are told, because people entered them. A draft is told at its own place. */
export type ToldField = Exclude<
  { [N in FileFieldName]: (typeof FILE_FIELDS)[N] extends { byProgram: true } ? never : N }[FileFieldName],
  'drafts'
>;

/** What is done with a field; undefined for one that a later version of the program has added. */
export const fileField = (name: string): FileField | undefined =>
  Object.hasOwn(FILE_FIELDS, name) ? FILE_FIELDS[name as FileFieldName] : undefined;

/** The names of all fields of which something is true, in the order of the file. */
export const fileFieldsWhere = (holds: (field: FileField) => boolean | undefined): FileFieldName[] =>
  (Object.keys(FILE_FIELDS) as FileFieldName[]).filter((name) => holds(FILE_FIELDS[name]));

/** An assessment with the fields that are passed on to others, unknown ones included. */
export function handedOn(assessment: Assessment): Assessment {
  const kept = Object.entries(assessment).filter(([name]) => !fileField(name)?.stays);
  return Object.fromEntries(kept) as unknown as Assessment;
}
