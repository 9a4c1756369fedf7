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

/** When, why and by whom a version was stored. */
export interface Occasion {
  /** ISO time, UTC. */
  readonly at: string;
  readonly reason: VersionReason;
  readonly by?: string;
  /**
   * The fingerprint of the file that was saved or opened. Only given if it differs from the state's: for a part, or for
   * a file with rows without ids.
   */
  readonly fingerprint?: string;
  /** How many occasions this browser had stored by then. This is their order, even if the clock was set back. */
  readonly stored?: number;
}

/**
 * A state of an assessment that is worth storing. The same state is stored once, with all its occasions, the latest
 * last.
 */
export interface Version {
  readonly assessment: string;
  /**
   * 16 hex digits that tell states apart. Unlike the fingerprint, they cover drafts, decision, documents and unknown
   * fields.
   */
  readonly state: string;
  readonly fingerprint: string;
  readonly occasions: readonly Occasion[];
  /** The recommendation at that time, as in `Decision`. */
  readonly recommendation: string;
  readonly contents: Assessment;
}

/** The digits for `Version.state`. */
export function stateOf({ drafts, decision, ...rest }: Assessment): string {
  const unknown = Object.entries(rest).filter(([name]) => !fileField(name));
  // Drafts may hold a lone surrogate. Canonical JSON refuses it; plain JSON writes it as an escape.
  const whole = {
    fingerprint: fingerprintOf(rest),
    drafts: drafts && JSON.stringify(Object.entries(drafts).sort()),
    decision,
    documents: rest.documents && JSON.stringify(rest.documents),
    unknown: unknown.length > 0 ? JSON.stringify(unknown.sort()) : undefined,
  };
  return sha256Hex(canonicalize(whole) ?? '').slice(0, 16);
}

/** When a version was last stored. */
export const takenAt = ({ occasions }: Version): string => occasions.at(-1)?.at ?? '';

/**
 * Sorts the earlier occasion first, by the order of storing. Earlier programs did not store that order: there the clock
 * decides.
 */
export const inOrder = (a: Occasion | undefined, b: Occasion | undefined): number =>
  (a?.stored ?? 0) - (b?.stored ?? 0) || (a?.at ?? '').localeCompare(b?.at ?? '', 'en');

/** The version with the earlier occasions of the same state. Each reason is named once. */
export function joined(former: Version | undefined, version: Version): Version {
  const again = (a: Occasion) =>
    version.occasions.some((b) => a.reason === b.reason && a.by === b.by && a.fingerprint === b.fingerprint);
  const others = former?.occasions.filter((each) => !again(each)) ?? [];
  return { ...version, occasions: [...others, ...version.occasions] };
}

/** Whether a file with this fingerprint held this state. */
export const bears = (version: Version, fingerprint: string): boolean =>
  version.fingerprint === fingerprint || version.occasions.some((each) => each.fingerprint === fingerprint);
