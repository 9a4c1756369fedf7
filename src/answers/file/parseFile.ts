import { isObject, type Json } from '../model/path.ts';
import { dropEmpty } from '../model/rows.ts';
import type { Assessment } from '../model/types.ts';
import { dropEmptyDocuments } from './documentLists.ts';
import { mayGrowTooLarge, openEnvelope, unreadable } from './envelope.ts';
import type { FileError, FileWarning } from './fileError.ts';
import { fingerprintOf } from './fingerprint.ts';
import { keyedDrafts, nameRows, removeDrafted } from './importRows.ts';
import { MIGRATIONS, type Migration, migrate } from './migrations.ts';
import { readOnce } from './readOnce.ts';
import { findUnsafe } from './unsafe.ts';
import { errorAt, validateFile } from './validateFile.ts';

export interface ParseOptions {
  /** Makes ids for rows that have none (`newUuid`). */
  readonly newId: () => string;
  /** The methodology that the program computes with. A file made with another one gets a warning. */
  readonly methodology?: { readonly id: string; readonly version: string };
  readonly migrations?: readonly Migration[];
  /** The line at which the text begins, so that errors can name lines of the file. */
  readonly line?: number | undefined;
}

export type ParseResult =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      /** The fingerprint of the contents as they were in the file. */
      readonly fingerprint: string;
      readonly warnings: readonly FileWarning[];
    }
  | { readonly ok: false; readonly error: FileError };

type ReadJson = { readonly file: Json } | { readonly error: FileError };

const refuse = (error: FileError): ParseResult => ({ ok: false, error });

function warningsOf(file: Json, fingerprint: string, current: ParseOptions['methodology']): FileWarning[] {
  const warnings: FileWarning[] = [];
  if (file.fingerprint !== undefined && file.fingerprint !== fingerprint) {
    warnings.push({ code: 'fingerprintMismatch' });
  }
  const used = (file.methodology ?? {}) as { id?: string; version?: string };
  const id = used.id ?? current?.id;
  const version = used.version ?? current?.version;
  if (id !== undefined && version !== undefined && (id !== current?.id || version !== current?.version)) {
    if (current) warnings.push({ code: 'otherMethodology', id, version });
  }
  return warnings;
}

/** Migrations work on data that has not been validated yet. If one fails, the file is invalid. */
function migrated(file: Json, version: number, migrations: readonly Migration[]): Json | undefined {
  try {
    const result = migrate(file, version, migrations);
    return isObject(result) ? result : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a file: refuses what is too large, not JSON, not ours, newer or too deep, then migrates and
 * validates. Never throws; every refusal is in the closed list. Rows without an id get one, rows without content go,
 * drafts name rows by key, and a draft replaces a value at the same place.
 */
export function parseFile(text: string, options: ParseOptions): ParseResult {
  try {
    return parsed(text, options);
  } catch {
    // An unforeseen error must not stop the other files of the batch.
    return refuse({ code: 'failed' });
  }
}

function parsed(text: string, options: ParseOptions): ParseResult {
  const migrations = options.migrations ?? MIGRATIONS;
  const newest = migrations.length + 1;
  const envelope = openEnvelope(text, newest, options.line);
  if (!envelope.ok) return envelope;
  const quick = envelope.version === newest && !mayGrowTooLarge(text) && readOnce(envelope.file);
  const read: ReadJson = quick ? { file: quick } : readByStep(text, envelope.file, envelope.version, options);
  if ('error' in read) return refuse(read.error);
  let fingerprint: string | undefined;
  return {
    ok: true,
    assessment: read.file as unknown as Assessment,
    // Computed only on demand, because it takes as long as the rest of the reading.
    get fingerprint() {
      fingerprint ??= fingerprintOf(envelope.file);
      return fingerprint;
    },
    get warnings() {
      return warningsOf(read.file, this.fingerprint, options.methodology);
    },
  };
}

/** Reads what `readOnce` cannot. Each step looks at the whole file and can say what is wrong. */
export function readByStep(
  text: string,
  raw: Json,
  version: number,
  { migrations = MIGRATIONS, newId }: ParseOptions,
): ReadJson {
  const error = unreadable(text, raw);
  if (error) return { error };
  const unsafe = findUnsafe(raw);
  if (unsafe !== undefined) return { error: errorAt(unsafe) };
  const current = migrated(raw, version, migrations);
  const valid = current ? validateFile(current) : { error: errorAt('') };
  if ('error' in valid) return valid;

  const { file } = valid;
  const nameless = nameRows(file, Object.keys((file.drafts ?? {}) as object), newId);
  if (nameless !== undefined) return { error: errorAt(nameless, 'invalidValue', { code: 'rowKey' }) };
  const drafts = keyedDrafts(file);
  removeDrafted(file, drafts);
  if (Object.keys(drafts).length > 0) file.drafts = drafts;
  else delete file.drafts;
  dropEmpty(file);
  dropEmptyDocuments(file);
  return { file };
}
