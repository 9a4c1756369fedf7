import canonicalize from 'canonicalize';
import { sha256Hex } from '../file/sha256.ts';
import type { Assessment, Decision } from '../model/types.ts';

/**
 * Which decisions were recorded in this browser. It is known by a mark outside the file: the hash of the whole
 * decision under the assessment's id. A decision that came with a file, or that was changed elsewhere since, has
 * another hash and counts as one of the file. One that is not recorded yet is of the file only as it came with it.
 */
const OWN = 'decision:';
const OF_FILE = 'decision-in-file:';
/** Where the browser keeps nothing, a mark holds as long as the page is open. */
const unkept = new Map<string, string>();

const hashOf = (decision: Decision): string => sha256Hex(canonicalize(decision) ?? '');

export const rememberDecision = (id: string, decision: Decision): void => mark(OWN + id, decision);

/** Called when a decision comes with a file. */
export const rememberFileDecision = (id: string, decision: Decision): void => mark(OF_FILE + id, decision);

/** Whether the decision came with a file. One that is not recorded did where it still stands just as it came. */
export function isDecisionOfFile({ id, decision }: Pick<Assessment, 'id' | 'decision'>): boolean {
  if (!decision) return false;
  return decision.recordedAt === undefined ? bears(OF_FILE + id, decision) : !bears(OWN + id, decision);
}

function mark(name: string, decision: Decision): void {
  const hash = hashOf(decision);
  unkept.set(name, hash);
  try {
    localStorage.setItem(name, hash);
  } catch {
    // A browser without storage.
  }
}

function bears(name: string, decision: Decision): boolean {
  return markOf(name) === hashOf(decision);
}

function markOf(name: string): string | null | undefined {
  try {
    return localStorage.getItem(name) ?? unkept.get(name);
  } catch {
    return unkept.get(name);
  }
}
