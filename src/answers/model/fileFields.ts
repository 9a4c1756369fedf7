import type { Assessment } from './types.ts';

/** How the program treats a field at the top of the file wherever it handles whole assessments. */
interface FileField {
  /** Nobody entered it. Restoring and merging leave it as it is, and it is not reported as a change. */
  readonly byProgram?: true;
  /** Edits may name it or parts of it, so undo and other tabs can change it. */
  readonly edited?: true;
  /** The fingerprint covers it. Two versions can also differ in fields that are not covered. */
  readonly covered?: true;
  /** It stays here: a part for a colleague and a copy under another name do not get it. */
  readonly stays?: true;
  /** Belongs to the whole assessment, so a part that comes back from a colleague does not change it. */
  readonly ofWhole?: true;
  /** Merged and reported as a whole, because half of each copy would make no sense. */
  readonly asOne?: true;
}

const BY_PROGRAM = { byProgram: true } as const;
const GIVEN = { edited: true, covered: true } as const;

/**
 * Every field at the top of the file, in the order of the file. All code that handles whole assessments looks here. A
 * new field of `Assessment` does not compile until it has a line here.
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
  // A part, or a copy under another name, has no decision yet.
  decision: { edited: true, stays: true, asOne: true },
  // The documents follow the decision. A part or a copy has none to write yet.
  documents: { edited: true, stays: true },
  // They can be edited, because undoing a merge takes both back.
  basedOn: { byProgram: true, edited: true },
  part: { byProgram: true, edited: true },
  fingerprint: BY_PROGRAM,
} as const satisfies Readonly<Record<keyof Assessment, FileField>>;

export type FileFieldName = keyof Assessment;
/** The fields whose changes are reported, because people entered them. A draft is reported at its own place. */
export type ToldField = Exclude<
  { [N in FileFieldName]: (typeof FILE_FIELDS)[N] extends { byProgram: true } ? never : N }[FileFieldName],
  'drafts'
>;

/** How the program treats a field; undefined for a field from a later version. */
export const fileField = (name: string): FileField | undefined =>
  Object.hasOwn(FILE_FIELDS, name) ? FILE_FIELDS[name as FileFieldName] : undefined;

/** The names of all fields for which `holds` is true, in the order of the file. */
export const fileFieldsWhere = (holds: (field: FileField) => boolean | undefined): FileFieldName[] =>
  (Object.keys(FILE_FIELDS) as FileFieldName[]).filter((name) => holds(FILE_FIELDS[name]));

/** An assessment as it is handed to others: without the fields that stay here, with unknown fields. */
export function handedOn(assessment: Assessment): Assessment {
  const kept = Object.entries(assessment).filter(([name]) => !fileField(name)?.stays);
  return Object.fromEntries(kept) as unknown as Assessment;
}
