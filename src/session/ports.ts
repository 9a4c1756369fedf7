import type { Digest, Listed } from '../answers/browser/digest.ts';
import type { Belongings, Removed } from '../answers/browser/removal.ts';
import type { Version, VersionReason } from '../answers/browser/version.ts';
import type { Watched } from '../answers/edit/store.ts';
import type { FileError, FileWarning } from '../answers/file/fileError.ts';
import type { Resolution } from '../answers/merge/merge.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { History } from '../answers/past/history.ts';
import type { VersionRecords } from '../answers/past/versions.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** An edit, stamped with now and the author. See `Edit` for paths and values. */
export type MakeChange = (path: string, value: unknown, before?: string) => void;

/** The contents of a readable file. Nothing is stored before `store` or `storeCopy` is called. */
export interface OpenedFile {
  readonly ok: true;
  readonly assessment: Assessment;
  readonly warnings: readonly FileWarning[];
  /** The fingerprint of the file as it stands. */
  readonly fingerprint: string;
  /** An assessment with the same id that is in this browser already. */
  readonly existing: Assessment | undefined;
  /** Stores it, replacing an existing assessment with its id; resolves to the id. */
  readonly store: () => Promise<string>;
  /** Stores it beside the existing one under a new id. */
  readonly storeCopy: () => Promise<string>;
  /**
   * Holds it until the page has merged it into the existing one; resolves to its id. `onMerged` is called after the
   * merge.
   */
  readonly merge: (onMerged?: () => Promise<void>) => Promise<string>;
}

export type ReadFile = { readonly ok: false; readonly error: FileError } | OpenedFile;

/** The worked examples that come with the program. */
export const EXAMPLE_IDS = ['residence', 'certificate', 'permit', 'dog', 'results'] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** A file to be merged into the assessment with the same id. */
export interface Proposal {
  readonly theirs: Assessment;
  /** The fingerprint of the file on which this one was based, if it says so, and its own fingerprint. */
  readonly basedOn: string | undefined;
  readonly fingerprint: string;
  /** Called after the merge. */
  readonly onMerged?: () => Promise<void>;
}

export interface PendingMerge extends Proposal {
  /** The common ancestor, if it is in this browser. Its version is given, too, unless it is the present state. */
  readonly base: Assessment | undefined;
  readonly version: Version | undefined;
}

/** The versions of assessments in this browser. A snapshot stores the state of an assessment as a version. */
export interface Versions extends Pick<VersionRecords, 'list' | 'all' | 'changed'> {
  /** `fingerprint`: only needed if the fingerprint of the saved or opened file differs from the state's. */
  snapshot(assessment: Assessment, reason: VersionReason, fingerprint?: string): Promise<Version>;
  /** Snapshots of many states, little by little. */
  snapshotMany(
    states: readonly { readonly assessment: Assessment; readonly fingerprint?: string }[],
    reason: VersionReason,
  ): Promise<void>;
  /** Brings the open assessment back to a version. */
  restore(version: Version): Promise<void>;
}

/** Replaces one state by another. */
export interface Replacing {
  /** Stores a state in place of the present one, and takes a snapshot of the present one first. Can be undone. */
  replace(
    id: string,
    /** Makes the new state from the present one. */
    next: (before: Assessment | undefined) => Assessment,
    reason: VersionReason,
    /** The assessment comes from a file or is put back, so an earlier removal no longer counts. */
    anew?: Belongings | 'nothing',
  ): Promise<void>;
  /**
   * Stores a removed assessment again with its versions. If another assessment has its id by now, a snapshot of that
   * one is taken first.
   */
  putBack(removed: Removed): Promise<void>;
}

/** Sends work to a colleague. */
export interface Sharing {
  /** Some questions as a file. */
  part(
    assessment: Assessment,
    questions: readonly QuestionId[],
  ): Promise<{ readonly name: string; readonly text: string }>;
  /** The whole assessment for the address of a link; undefined if this browser cannot compress. */
  link(assessment: Assessment): Promise<string | undefined>;
}

/** A file that came back from a colleague. */
export interface Merging {
  propose(proposal: Proposal): void;
  /** The file to be merged into this assessment; undefined after a reload. */
  pending(mine: Assessment): Promise<PendingMerge | undefined>;
  /** Takes snapshots of both copies and stores the merged one; can be undone. */
  merge(
    mine: Assessment,
    pending: PendingMerge,
    choices: Readonly<Record<string, Resolution>>,
  ): Promise<void>;
}

/** The ports that are loaded with the first edit. */
export interface LaterPorts {
  readonly history: History;
  readonly versions: Versions;
  readonly merging: Merging;
  readonly sharing: Sharing;
  readonly replacing: Replacing;
}

/** All the assessments of this browser. */
export interface Library {
  /** Rejects if stored data cannot be read. */
  list(): Promise<Listed[]>;
  /** All assessments, whole. Rejects as `list` does. */
  whole(): Promise<Assessment[]>;
  /** The whole assessments with these ids that are in this browser, in this order. Rejects as `list` does. */
  read(ids: readonly string[]): Promise<Assessment[]>;
  /** The assessments with changes that are not stored. */
  unsaved(): Listed[];
  /** Computes and stores the digests of these. */
  digest(ids: readonly string[]): Promise<Digest[]>;
  rename(id: string, name: string): Promise<void>;
  /** Stores a copy with a new id and name, without the decision. */
  duplicate(id: string, name: string): Promise<void>;
  /** All assessments as JSON Lines, with the name of the file. */
  exportAll(): Promise<{ name: string; text: string; count: number }>;
}

/** Knows which decisions were entered in this browser and which came with a file. */
export interface Decisions {
  /** Like `change`, for edits of the decision: the decision then counts as entered here. */
  enter(path: string, value: unknown): void;
  /** Whether the decision came with a file: true unless this browser has noted that it was entered here. */
  ofFile(assessment: Pick<Assessment, 'id' | 'decision'>): boolean;
}

/** A request about files, whatever page is shown. */
export interface DeskCommand {
  readonly what: 'open' | 'save' | 'saveAs' | 'drop';
  /** The files that were dropped. */
  readonly files?: readonly File[];
}

/** Opens and saves files whatever page is shown. Keys, buttons and dropped files ask it. */
export interface Desk {
  /** The latest request; null before the first one. */
  readonly command: Watched<DeskCommand | null>;
  ask(what: DeskCommand['what'], files?: readonly File[]): void;
  /** Counts how often several files were opened at once, so that lists are read again. */
  readonly arrivals: Watched<number>;
  arrive(): void;
}

/** The address of the window. */
export interface WindowAddress {
  /** The address of the program, without what follows the `#`. */
  program(): string;
  /** The page that is shown: what follows the `#`. */
  page(): string;
  /** Whether this page differs from the one before; false for the first page. */
  reach(page: string): boolean;
}
