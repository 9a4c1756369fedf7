import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { isEmpty } from '../model/empty.ts';
import { type FileFieldName, fileFieldsWhere } from '../model/fileFields.ts';
import { isObject, type Json } from '../model/path.ts';
import { unstamped } from '../model/same.ts';

/** A file. The fingerprint covers some of its fields, and any unknown fields inside these. */
export type Covered = { readonly [Name in FileFieldName]?: unknown };

const COVERED = fileFieldsWhere(({ covered }) => covered);

/** A value without empty texts, lists and objects, from the inside out. Empty items of lists go, too. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => !isEmpty(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).map(([name, inner]) => [name, pruned(inner)] as const);
  return Object.fromEntries(kept.filter(([, inner]) => !isEmpty(inner)));
}

function allUnstamped(answers: unknown): unknown {
  if (!isObject(answers)) return answers;
  const own = Object.entries(answers).map(
    ([question, answer]) => [question, isObject(answer) ? unstamped(answer) : answer] as const,
  );
  return Object.fromEntries(own);
}

/** The canonical JSON (RFC 8785) that is hashed: the covered fields that are not empty. */
export function canonicalText(file: Covered): string {
  const covered: Json = Object.fromEntries(
    COVERED.map((name) => [name, name === 'answers' ? allUnstamped(file.answers) : file[name]]),
  );
  return canonicalize(pruned(covered)) ?? '{}';
}

/** `sha256:` and 64 hex digits. */
export function fingerprintOf(covered: Covered): string {
  return `sha256:${sha256Hex(canonicalText(covered))}`;
}

/** SHA-256 of a text in UTF-8: 64 hex digits. A library does it, because Web Crypto is missing on plain http. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
