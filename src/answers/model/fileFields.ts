import type { Assessment } from './types.ts';

/** What happens to a field of the file, at its top, wherever a whole assessment is handled. */
interface FileField {
  /** `program`: nobody gave or chose it; it stays with the assessment that is here, whatever is restored or merged in. */
  readonly from: 'program' | 'people';
  /** Whether an edit may name it or what lies in it, so that undo and other tabs have it, too. */
  readonly edited: boolean;
  /** Whether the fingerprint covers it; what it does not cover tells one version from another by itself. */
  readonly covered: boolean;
  /** Whether a part for a colleague and a copy under another name have it. */
  readonly handedOn: boolean;
  /** A merge chooses between two of them as wholes, or looks at what lies in them. */
  readonly merged: 'whole' | 'inside';
  /** How a difference is told: by the places in it, as one, or not at all. */
  readonly told: 'inside' | 'whole' | 'never';
}

const BY_PROGRAM = {
  from: 'program',
  edited: false,
  covered: false,
  handedOn: true,
  merged: 'whole',
  told: 'never',
} as const satisfies FileField;

const BY_PEOPLE = {
  from: 'people',
  edited: true,
  covered: true,
  handedOn: true,
  merged: 'inside',
  told: 'inside',
} as const satisfies FileField;

/**
 * Every field at the top of the file, in the order in which a file has them. Whoever handles whole assessments asks
 * here; a new field of `Assessment` does not compile until its line stands here.
 */
export const FILE_FIELDS = {
  format: BY_PROGRAM,
  formatVersion: BY_PROGRAM,
  id: BY_PROGRAM,
  service: BY_PEOPLE,
  createdAt: BY_PROGRAM,
  updatedAt: BY_PROGRAM,
  questionnaire: BY_PROGRAM,
  methodology: BY_PEOPLE,
  answers: BY_PEOPLE,
  drafts: { ...BY_PEOPLE, covered: false },
  // Who only sees a part, or begins from a copy, has decided nothing; half of two decisions would be neither.
  decision: { ...BY_PEOPLE, covered: false, handedOn: false, merged: 'whole', told: 'whole' },
  // Undoing a merge takes both of them back.
  basedOn: { ...BY_PROGRAM, edited: true },
  part: { ...BY_PROGRAM, edited: true },
  fingerprint: BY_PROGRAM,
} as const satisfies Record<keyof Assessment, FileField>;

export type FileFieldName = keyof typeof FILE_FIELDS;

/** What is done with a field; undefined for one that a later version of the program has added. */
export const fileField = (name: string): FileField | undefined =>
  Object.hasOwn(FILE_FIELDS, name) ? FILE_FIELDS[name as FileFieldName] : undefined;

/** The names of all fields of which something is true, in the order of the file. */
export const fileFieldsWhere = (holds: (field: FileField) => boolean): FileFieldName[] =>
  (Object.keys(FILE_FIELDS) as FileFieldName[]).filter((name) => holds(FILE_FIELDS[name]));

/** An assessment with only those of its fields that others get; what is unknown here goes with them. */
export function handedOn(assessment: Assessment): Assessment {
  const kept = Object.entries(assessment).filter(([name]) => fileField(name)?.handedOn !== false);
  return Object.fromEntries(kept) as unknown as Assessment;
}
