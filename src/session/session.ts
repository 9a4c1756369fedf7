import type { Digest, Listed } from '../answers/browser/digest.ts';
import type { Belongings, Removed } from '../answers/browser/removal.ts';
import type { SaveState } from '../answers/browser/saver.ts';
import type { Version, VersionReason } from '../answers/browser/version.ts';
import type { WorkFiles } from '../answers/browser/workFiles.ts';
import type { AnswersStore, Watched } from '../answers/edit/store.ts';
import type { FileError, FileWarning } from '../answers/file/fileError.ts';
import type { Choice } from '../answers/merge/merge.ts';
import type { Assessment, Service } from '../answers/model/types.ts';
import type { History } from '../answers/past/history.ts';
import type { Versions } from '../answers/past/versions.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** What a file holds that could be read. Nothing is stored before `keep` or `keepAsCopy` is called. */
export interface OpenedFile {
  readonly ok: true;
  readonly assessment: Assessment;
  readonly warnings: readonly FileWarning[];
  /** That of the file as it stands. */
  readonly fingerprint: string;
  /** An assessment with the same id that is in this browser already. */
  readonly existing: Assessment | undefined;
  /** Stores it, in place of the existing one where there is one; resolves to its id. */
  readonly keep: () => Promise<string>;
  /** Stores it beside the existing one, with an id of its own. */
  readonly keepAsCopy: () => Promise<string>;
  /**
   * Holds it ready to be merged into the existing one, on a page of its own; resolves to its id. `onMerged` is called
   * when that is done.
   */
  readonly merge: (onMerged?: () => Promise<void>) => Promise<string>;
}

export type ReadFile = { readonly ok: false; readonly error: FileError } | OpenedFile;

/** The worked examples that come with the program. */
export const EXAMPLE_IDS = ['residence', 'certificate', 'permit', 'dog'] as const;
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

/** Undo and versions. */
export interface Past {
  readonly history: History;
  readonly versions: Pick<Versions, 'list' | 'all' | 'kept'>;
  /** All assessments of this browser, whole. */
  all(): Promise<Assessment[]>;
  /** Keeps a state as a version. `fingerprint`: that of the file that left or came, where it has another one. */
  keep(assessment: Assessment, reason: VersionReason, fingerprint?: string): Promise<Version>;
  /** Keeps many states, little by little. `fingerprint`: as in `keep`. */
  keepAll(
    states: readonly { readonly assessment: Assessment; readonly fingerprint?: string }[],
    reason: VersionReason,
  ): Promise<void>;
  /** Stores a state in place of the one that is here, which is kept as a version and given to `next`; can be undone. */
  replace(
    id: string,
    next: (before: Assessment | undefined) => Assessment,
    reason: VersionReason,
    /** It comes anew, from a file or put back: it may have been removed before. */
    anew?: Belongings | 'nothing',
  ): Promise<void>;
  readonly sharing: {
    /** Some questions as a file for a colleague. */
    part(
      assessment: Assessment,
      questions: readonly QuestionId[],
    ): Promise<{ readonly name: string; readonly text: string }>;
    /** The whole assessment for the address of a link; undefined where this browser cannot compress. */
    link(assessment: Assessment): Promise<string | undefined>;
  };
  readonly merging: {
    propose(proposal: Proposal): void;
    /** What was proposed for this assessment; undefined after a reload. */
    pending(mine: Assessment): Promise<PendingMerge | undefined>;
    /** Keeps both copies as versions and stores the merged one; can be undone. */
    merge(mine: Assessment, pending: PendingMerge, choices: Readonly<Record<string, Choice>>): Promise<void>;
  };
  /** Brings the open assessment back to a version. */
  restore(version: Version): Promise<void>;
  /** Stores an assessment that was removed, with its versions; what has its id now is kept as a version before. */
  bringBack(removed: Removed): Promise<void>;
}

/** All the assessments of this browser. */
export interface Library {
  /** Rejects where what is stored cannot be read. */
  list(): Promise<Listed[]>;
  /** Those with changes that are not stored. */
  unsaved(): Listed[];
  /** Computes what the list says of these, and keeps it. */
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

/** What the pages work with; `app` makes it, with the clock, the author's name and the storage behind it. */
export interface Session {
  readonly store: AnswersStore;
  /** The one way to edit, stamped with now and the author. See `Edit` for paths and values. */
  change(path: string, value: unknown, before?: string): void;
  readonly decisions: Decisions;
  readonly desk: Desk;
  readonly place: Place;
  /** The name of who edits here, empty where unknown; and remembers another. */
  author(): string;
  rememberAuthor(name: string): void;
  /** An id for a new row. */
  newId(): string;
  /** ISO time, UTC. */
  now(): string;
  readonly saving: Watched<SaveState>;
  /** Opens an assessment of this browser; false where there is none with this id. Rejects where it cannot be read. */
  open(id: string): Promise<boolean>;
  /** Makes an empty assessment; resolves to its id. */
  create(service: Service): Promise<string>;
  /** What this tab holds: the open assessment, and those with changes that are not stored. */
  here(): Assessment[];
  /** Whether there is any assessment in this browser. Rejects where that cannot be read. */
  any(): Promise<boolean>;
  /** Loaded where there is any; rejects where it cannot be loaded. */
  library(): Promise<Library>;
  /** The files on disks that assessments are saved back into. */
  workFiles(): Promise<WorkFiles>;
  /** Loads what writes files and keeps versions, so that saving needs no connection; rejects where it cannot be loaded. */
  prepareSaving(): Promise<void>;
  /** Removes an assessment with all that belongs to it; rejects, and removes nothing, where that cannot be done. */
  remove(id: string): Promise<void>;
  /** What was removed in this tab or under it, the last one last: it can be put back. */
  readonly removed: Watched<readonly Removed[]>;
  putBack(removed: Removed): Promise<void>;
  /** Stores a copy of an example; resolves to its id. Rejects where it cannot be loaded. */
  openExample(id: ExampleId): Promise<string>;
  /** `line`: the one of its file at which the text begins. */
  readFile(text: string, line?: number): Promise<ReadFile>;
  /** Stores many files of assessments that are not here yet; rejects, and stores none, where that cannot be done at once. */
  keepNew(files: readonly OpenedFile[]): Promise<void>;
  /** Loaded after the first edit, or when it is asked for; rejects where it cannot be loaded. */
  past(): Promise<Past>;
  /** Keeps the open assessment as it is now as a version. */
  snapshot(reason: VersionReason): Promise<void>;
  /** Text of the file, and the name that it is saved under. */
  writeFile(assessment: Assessment): Promise<{ name: string; text: string }>;
}
