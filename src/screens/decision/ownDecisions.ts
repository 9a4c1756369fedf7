import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Decision } from '../../answers/types.ts';

/**
 * Which decisions were recorded in this browser. It is known by a mark outside the file: the hash of the whole
 * decision under the assessment's id. A decision that came with a file, or that was changed elsewhere since, has
 * another hash and counts as one of the file.
 */
const NAME = 'decision:';
/** Where the browser keeps nothing, the mark holds as long as the page is open. */
const unkept = new Map<string, string>();

const hashOf = (decision: Decision): string => bytesToHex(sha256(utf8ToBytes(canonicalize(decision) ?? '')));

export function rememberDecision(id: string, decision: Decision): void {
  const hash = hashOf(decision);
  unkept.set(id, hash);
  try {
    localStorage.setItem(NAME + id, hash);
  } catch {
    // A browser without storage.
  }
}

export function isOwnDecision(id: string, decision: Decision): boolean {
  return markOf(id) === hashOf(decision);
}

function markOf(id: string): string | null | undefined {
  try {
    return localStorage.getItem(NAME + id) ?? unkept.get(id);
  } catch {
    return unkept.get(id);
  }
}
