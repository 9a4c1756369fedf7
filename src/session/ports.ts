import type { Digest, Listed } from '../answers/browser/digest.ts';
import type { Belongings, Removed } from '../answers/browser/removal.ts';
import type { Version, VersionReason } from '../answers/browser/version.ts';
import type { Watched } from '../answers/edit/store.ts';
import type { FileError, FileWarning } from '../answers/file/fileError.ts';
import type { Choice } from '../answers/merge/merge.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { History } from '../answers/past/history.ts';
import type { VersionRecords } from '../answers/past/versions.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** An edit, stamped with now and the author. See `Edit` for paths and values. */
export type MakeChange = (path: string, value: unknown, before?: string) => void;

/** What a file holds that could be read. Nothing is stored before `store` or `storeCopy` is called. */
export interface OpenedFile {
  readonly ok: true;
  readonly assessment: Assessment;
  readonly warnings: readonly FileWarning[];
  /** The fingerprint of the file as it stands. */
  readonly fingerprint: string;
  /** An assessment with the same id that is in this browser already. */
  readonly existing: Assessment | undefined;
  /** Stores it, in place of the existing one where there is one; resolves to its id. */
  readonly store: () => Promise<string>;
  /** Stores it beside the existing one, with an id of its own. */
  readonly storeCopy: () => Promise<string>;
  /**
   * Holds it ready to be merged into the existing one, on a page of its own; resolves to its id. `onMerged` is called
   * when that is done.
   */
  readonly merge: (onMerged?: () => Promise<void>) => Promise<string>;
}

export type ReadFile = { readonly ok: false; readonly error: FileError } | OpenedFile;

/** The worked examples that come with the program. */
export const EXAMPLE_IDS = ['residence', 'certificate', 'permit', 'dog', 'results'] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** A file that is to be merged into the assessment of its id. */
export interface Proposal {
  readonly theirs: Assessment;
  /** The fingerprint of the file that it was based on, where it says so; and its own. */
  readonly basedOn: string | undefined;
  readonly fingerprint: string;
  /** Called when it has been merged. */
  readonly onMerged?: () => Promise<void>;
}

export interface PendingMerge extends Proposal {
  /** The common ancestor, where it is here; and the version that it is, where it is not the present state. */
  readonly base: Assessment | undefined;
  readonly version: Version | undefined;
}

/** The versions of the assessments of this browser. A snapshot keeps a state of one as a version. */
export interface Versions extends Pick<VersionRecords, 'list' | 'all' | 'changed'> {
  /** `fingerprint`: that of the file that left or came, where it has another one than the state. */
  snapshot(assessment: Assessment, reason: VersionReason, fingerprint?: string): Promise<Version>;
  /** Snapshots of many states, little by little. */
  snapshotMany(
    states: readonly { readonly assessment: Assessment; readonly fingerprint?: string }[],
    reason: VersionReason,
  ): Promise<void>;
  /** Brings the open assessment back to a version. */
  restore(version: Version): Promise<void>;
}

/** Puts one state in the place of another. */
export interface Replacing {
  /** Stores a state in place of the one that is here, of which a snapshot is taken first. It can be undone. */
  replace(
    id: string,
    /** Makes the new state of the one that is here. */
    next: (before: Assessment | undefined) => Assessment,
    reason: VersionReason,
    /** It comes anew, from a file or put back: it may have been removed before. */
    anew?: Belongings | 'nothing',
  ): Promise<void>;
  /** Stores an assessment that was removed, with its versions; of what has its id now, a snapshot is taken first. */
  putBack(removed: Removed): Promise<void>;
}

/** What leaves for a colleague. */
export interface Sharing {
  /** Some questions as a file. */
  part(
    assessment: Assessment,
    questions: readonly QuestionId[],
  ): Promise<{ readonly name: string; readonly text: string }>;
  /** The whole assessment for the address of a link; undefined where this browser cannot compress. */
  link(assessment: Assessment): Promise<string | undefined>;
}

/** A file that came back from a colleague. */
export interface Merging {
  propose(proposal: Proposal): void;
  /** The file that is to be merged into this assessment; undefined after a reload. */
  pending(mine: Assessment): Promise<PendingMerge | undefined>;
  /** Takes snapshots of both copies and stores the merged one; can be undone. */
  merge(mine: Assessment, pending: PendingMerge, choices: Readonly<Record<string, Choice>>): Promise<void>;
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
  /** Rejects where what is stored cannot be read. */
  list(): Promise<Listed[]>;
  /** All assessments, whole. Rejects as `list` does. */
  whole(): Promise<Assessment[]>;
  /** The assessments with these ids that are here, whole, in this order. Rejects as `list` does. */
  read(ids: readonly string[]): Promise<Assessment[]>;
  /** The assessments with changes that are not stored. */
  unsaved(): Listed[];
  /** Computes what the list says of these, and stores it. */
  digest(ids: readonly string[]): Promise<Digest[]>;
  rename(id: string, name: string): Promise<void>;
  /** Stores a copy with an id and a name of its own, without the decision. */
  duplicate(id: string, name: string): Promise<void>;
  /** All of them as JSON Lines, and the name that they are saved under. */
  exportAll(): Promise<{ name: string; text: string; count: number }>;
}

/** Which decisions were entered in this browser, and which came with a file. */
export interface Decisions {
  /** An edit of the decision, as `change`, by which it is entered here. */
  enter(path: string, value: unknown): void;
  /** Whether it came with a file: it did unless this browser has it written down that it was entered here. */
  ofFile(assessment: Pick<Assessment, 'id' | 'decision'>): boolean;
}

/** What is to be done with files over whatever page is shown. */
export interface Command {
  readonly what: 'open' | 'save' | 'saveAs' | 'drop';
  /** The files that were dropped. */
  readonly files?: readonly File[];
}

/** Where files are opened and saved over whatever page is shown: keys, buttons and dropped files ask for it. */
export interface Desk {
  /** What was asked for last; null before anything was. */
  readonly command: Watched<Command | null>;
  ask(what: Command['what'], files?: readonly File[]): void;
  /** Counts how often many files were opened at once: a list of what is here is read again then. */
  readonly arrivals: Watched<number>;
  arrive(): void;
}

/** Where the window is. */
export interface Place {
  /** The address of the program, without what follows the `#`. */
  program(): string;
  /** The page that is shown: what follows the `#`. */
  page(): string;
  /** Whether this page is another one than the page that was reached before it; the first one is not. */
  reach(page: string): boolean;
}
