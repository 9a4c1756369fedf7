import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Database } from './database.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createObservable, type Observable } from './observable.ts';
import type { Assessment } from './types.ts';

export const VERSION_REASONS = ['export', 'decision', 'import', 'merge', 'restore', 'manual'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

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

export interface Versions {
  /** Counts what was kept or forgotten, so that a list can be read again. */
  readonly kept: Observable<number>;
  keep(contents: Assessment, occasion: Occasion, recommendation: string): Promise<Version>;
  /** Of one assessment; the one kept last first. */
  list(assessment: string): Promise<Version[]>;
  /** All of this browser. */
  all(): Promise<Version[]>;
  /** Removes those of an assessment and returns them: `bringBack` stores them again. */
  forget(assessment: string): Promise<Version[]>;
  bringBack(versions: readonly Version[]): Promise<void>;
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

const STORE = ['versions'] as const;
const recordsOf = (assessment: string) => IDBKeyRange.bound([assessment], [assessment, []]);
const newestFirst = (a: Version, b: Version) => keptAt(b).localeCompare(keptAt(a), 'en');

/** Versions in IndexedDB; what cannot be stored there is kept until the page is closed. */
export function createVersions(database: Database): Versions {
  const unstored = new Map<string, Version>();
  const kept = createObservable(0);

  async function store(version: Version): Promise<void> {
    const key = `${version.assessment} ${version.state}`;
    unstored.set(key, version);
    await database
      .run([...STORE], 'readwrite', (tx) => tx.objectStore('versions').put(version))
      .then(() => unstored.delete(key))
      .catch(() => undefined);
  }

  async function read(assessment?: string): Promise<Version[]> {
    const range = assessment === undefined ? undefined : recordsOf(assessment);
    const stored = await database
      .run([...STORE], 'readonly', (tx) => tx.objectStore('versions').getAll(range))
      .catch(() => []);
    const here = [...unstored.values()].filter((each) => !range || each.assessment === assessment);
    return [...new Map([...stored, ...here].map((each) => [each.assessment + each.state, each])).values()];
  }

  return {
    kept,
    async keep(contents, occasion, recommendation) {
      const state = stateOf(contents);
      const known = (await read(contents.id)).find((each) => each.state === state);
      const sameOccasion = (each: Occasion) =>
        each.reason === occasion.reason &&
        each.by === occasion.by &&
        each.fingerprint === occasion.fingerprint;
      const others = known?.occasions.filter((each) => !sameOccasion(each)) ?? [];
      const version = {
        assessment: contents.id,
        state,
        fingerprint: fingerprintOf(contents),
        occasions: [...others, occasion],
        recommendation,
        contents,
      };
      await store(version);
      kept.set(kept.get() + 1);
      return version;
    },
    list: async (assessment) => (await read(assessment)).sort(newestFirst),
    all: () => read(),
    async forget(assessment) {
      const versions = await read(assessment);
      for (const each of versions) unstored.delete(`${each.assessment} ${each.state}`);
      await database
        .run([...STORE], 'readwrite', (tx) => tx.objectStore('versions').delete(recordsOf(assessment)))
        .catch(() => undefined);
      return versions;
    },
    async bringBack(versions) {
      for (const each of versions) await store(each);
    },
  };
}
