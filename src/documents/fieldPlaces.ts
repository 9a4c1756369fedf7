import { pointer } from '../answers/model/path.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import { DEFINITIONS } from './documentRows.ts';
import { FIELDS_OF } from './ownFields.ts';
import type { DocumentRow } from './row.ts';
import { type RowContext, typed } from './statement.ts';

interface FieldPlaces {
  /** The fields of each row, by its id. */
  readonly inRow: ReadonlyMap<string, readonly string[]>;
  /** Rows that only repeat their own fields. */
  readonly repeating: ReadonlySet<string>;
  /** Fields without a row. */
  readonly apart: readonly string[];
}

/**
 * Places each field of a document in the first row that needs it, beside the text that is already there. A row that is
 * not needed or has an own text gets no fields, because they would not change it.
 */
export function fieldPlaces(
  kind: DocumentKind,
  rows: readonly DocumentRow[],
  context: RowContext,
): FieldPlaces {
  const open = rows.filter(({ state, own }) => state !== 'notNeeded' && own === undefined);
  const parts = DEFINITIONS[kind].map((row) => ({
    id: row.id,
    // Parts that require their fields take them before parts that do not.
    asking: row.parts.filter(({ asks, lacks }) => asks ?? lacks),
    other: row.parts.filter(({ asks, lacks }) => !(asks ?? lacks)),
    all: row.parts,
  }));
  const placed = new Map<string, string>();
  for (const group of ['asking', 'other'] as const)
    for (const row of parts.filter(({ id }) => open.some((each) => each.id === id)))
      for (const field of row[group].flatMap(({ writtenFrom }) => writtenFrom?.(context) ?? []))
        if (!placed.has(field)) placed.set(field, row.id);
  const fieldsOf = ({ all }: (typeof parts)[number]) => [
    ...new Set(all.flatMap(({ writtenFrom }) => writtenFrom?.(context) ?? [])),
  ];
  const inRow = new Map(
    parts.map((row) => [row.id, fieldsOf(row).filter((field) => placed.get(field) === row.id)] as const),
  );
  const repeating = parts.filter(
    (row) =>
      row.all.every(({ onlyFields }) => onlyFields) &&
      fieldsOf(row).every((each) => placed.get(each) === row.id),
  );
  return {
    inRow,
    repeating: new Set(repeating.map(({ id }) => id)),
    apart: apartFrom(kind, new Set(parts.flatMap(fieldsOf))),
  };
}

/** Fields that no row has. Lists, and choices made row by row, are left out because they have places of their own. */
function apartFrom(kind: DocumentKind, held: ReadonlySet<string>): string[] {
  if (kind === 'results') return [];
  return Object.entries(FIELDS_OF[kind])
    .filter(([, field]) => field.kind !== 'rows' && field.kind !== 'matrix' && !field.when)
    .map(([name]) => pointer('documents', kind, name))
    .filter((path) => !held.has(path));
}

/** Whether the institution writes the whole row, because nothing drafts it. */
export const isWritten = (kind: DocumentKind, id: string): boolean =>
  DEFINITIONS[kind].find((row) => row.id === id)?.parts.every((part) => part === typed) === true;
