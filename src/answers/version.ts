import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { fingerprintOf } from './fingerprint.ts';
import type { Assessment } from './types.ts';

export type VersionReason = 'export' | 'decision' | 'import' | 'merge' | 'restore' | 'manual';

/** When, why and by whom a state was kept. */
export interface Occasion {
  /** ISO time, UTC. */
  readonly at: string;
  readonly reason: VersionReason;
  readonly by?: string;
  /** That of the file that left or came, where it is not that of the state: a part of it, or rows without ids. */
  readonly fingerprint?: string;
}

/** A state of an assessment that was worth keeping. The same state is kept once, with all its occasions, latest last. */
export interface Version {
  readonly assessment: string;
  /** Tells states apart, drafts and decision included, which the fingerprint does not cover: 16 hex digits. */
  readonly state: string;
  readonly fingerprint: string;
  readonly occasions: readonly Occasion[];
  /** The recommendation then: as in `Decision`. */
  readonly recommendation: string;
  readonly contents: Assessment;
}

/** Digits that tell one state from another. */
export function stateOf({ drafts, decision, ...covered }: Assessment): string {
  // Drafts may hold what canonical JSON refuses: a lone surrogate, which JSON itself writes as an escape.
  const raw = drafts && JSON.stringify(Object.entries(drafts).sort());
  const whole = { fingerprint: fingerprintOf(covered), drafts: raw, decision };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(whole) ?? ''))).slice(0, 16);
}

/** When a state was kept last. */
export const keptAt = ({ occasions }: Version): string => occasions.at(-1)?.at ?? '';

/** Whether the file with this fingerprint held this state. */
export const bears = (version: Version, fingerprint: string): boolean =>
  version.fingerprint === fingerprint || version.occasions.some((each) => each.fingerprint === fingerprint);
