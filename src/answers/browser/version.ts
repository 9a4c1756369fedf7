import canonicalize from 'canonicalize';
import { fingerprintOf, sha256Hex } from '../file/fingerprint.ts';
import { fileField } from '../model/fileFields.ts';
import type { Assessment } from '../model/types.ts';

export type VersionReason =
  | 'export'
  | 'link'
  | 'print'
  | 'decision'
  | 'import'
  | 'merge'
  | 'restore'
  | 'manual';

/** When, why and by whom a state was kept. */
export interface Occasion {
  /** ISO time, UTC. */
  readonly at: string;
  readonly reason: VersionReason;
  readonly by?: string;
  /** The fingerprint of the file that left or came, if it differs from that of the state: a part, or rows without ids. */
  readonly fingerprint?: string;
  /** How many occasions this browser had stored by then: their order, also where the clock was set back. */
  readonly stored?: number;
}

/** A state of an assessment that was worth keeping. The same state is kept once, with all its occasions, latest last. */
export interface Version {
  readonly assessment: string;
  /** Tells states apart; unlike the fingerprint it covers drafts, decision, documents and unknown fields: 16 hex digits. */
  readonly state: string;
  readonly fingerprint: string;
  readonly occasions: readonly Occasion[];
  /** The recommendation then: as in `Decision`. */
  readonly recommendation: string;
  readonly contents: Assessment;
}

/** Digits that tell one state from another. */
export function stateOf({ drafts, decision, ...rest }: Assessment): string {
  const unknown = Object.entries(rest).filter(([name]) => !fileField(name));
  // Drafts may hold a lone surrogate, which canonical JSON refuses and plain JSON writes as an escape.
  const whole = {
    fingerprint: fingerprintOf(rest),
    drafts: drafts && JSON.stringify(Object.entries(drafts).sort()),
    decision,
    documents: rest.documents && JSON.stringify(rest.documents),
    unknown: unknown.length > 0 ? JSON.stringify(unknown.sort()) : undefined,
  };
  return sha256Hex(canonicalize(whole) ?? '').slice(0, 16);
}

/** When a state was kept last. */
export const takenAt = ({ occasions }: Version): string => occasions.at(-1)?.at ?? '';

/** Earlier first: in the order of storing, or by the clock among versions that were stored before that order was kept. */
export const inOrder = (a: Occasion | undefined, b: Occasion | undefined): number =>
  (a?.stored ?? 0) - (b?.stored ?? 0) || (a?.at ?? '').localeCompare(b?.at ?? '', 'en');

/** The version with the earlier occasions of the same state; each reason is named once. */
export function joined(former: Version | undefined, version: Version): Version {
  const again = (a: Occasion) =>
    version.occasions.some((b) => a.reason === b.reason && a.by === b.by && a.fingerprint === b.fingerprint);
  const others = former?.occasions.filter((each) => !again(each)) ?? [];
  return { ...version, occasions: [...others, ...version.occasions] };
}

/** Whether the file with this fingerprint held this state. */
export const bears = (version: Version, fingerprint: string): boolean =>
  version.fingerprint === fingerprint || version.occasions.some((each) => each.fingerprint === fingerprint);
