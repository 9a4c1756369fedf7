import type { StoreApi } from 'zustand/vanilla';
import type { Removed } from '../answers/browser/removal.ts';
import type { SaveState } from '../answers/browser/saver.ts';
import type { VersionReason } from '../answers/browser/version.ts';
import type { WorkFiles } from '../answers/browser/workFiles.ts';
import type { AnswersStore, Watched } from '../answers/edit/store.ts';
import type { Assessment, Service } from '../answers/model/types.ts';
import type { History } from '../answers/past/history.ts';
import type { Identity } from './identity.ts';
import type {
  Decisions,
  Desk,
  ExampleId,
  Library,
  MakeChange,
  Merging,
  OpenedFile,
  Place,
  ReadFile,
  Sharing,
  Versions,
} from './ports.ts';

/** What the pages work with; `app` makes it, with the clock, the author's name and the storage behind it. */
export interface Session {
  readonly store: AnswersStore;
  /** The one way to edit. */
  readonly change: MakeChange;
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
  /** Whose program this is: `app` reads it once the first page is drawn. */
  readonly identity: StoreApi<Identity>;
  readonly saving: Watched<SaveState>;
  /** Opens an assessment of this browser; false where there is none with this id. Rejects where it cannot be read. */
  open(id: string): Promise<boolean>;
  /** The institution that was typed last in this browser; undefined before any was. */
  lastInstitution(): Promise<string | undefined>;
  /** Makes an empty assessment, with the unit and the author that were typed last; resolves to its id. */
  create(service: Service): Promise<string>;
  /** What this tab holds: the open assessment, and those with changes that are not stored. */
  here(): Assessment[];
  /** Whether there is any assessment in this browser. Rejects where that cannot be read. */
  any(): Promise<boolean>;
  /** All assessments of this browser; loaded only if there are any. Rejects where that cannot be loaded. */
  library(): Promise<Library>;
  /** The files on disks that assessments are saved back into. */
  workFiles(): Promise<WorkFiles>;
  /** Loads what writes files and takes snapshots, so that saving needs no connection; rejects where it cannot be loaded. */
  prepareSaving(): Promise<void>;
  /** Removes an assessment with all that belongs to it; rejects, and removes nothing, where that cannot be done. */
  remove(id: string): Promise<void>;
  /** Assessments that were removed here, or by another tab while open here; the last one last. They can be put back. */
  readonly removed: Watched<readonly Removed[]>;
  putBack(removed: Removed): Promise<void>;
  /** Whether the reader wants the source whole: who unfolds it on one page wants it on all. */
  readonly wholeSource: StoreApi<boolean>;
  /** Whether cases are counted a month or a year, as it was chosen last. */
  readonly casesPer: StoreApi<'month' | 'year'>;
  /** Stores a copy of an example; resolves to its id. Rejects where it cannot be loaded. */
  openExample(id: ExampleId): Promise<string>;
  /** `line`: the one of its file at which the text begins. */
  readFile(text: string, line?: number): Promise<ReadFile>;
  /** Stores many files of assessments that are not here yet; rejects, and stores none, where that cannot be done at once. */
  storeMany(files: readonly OpenedFile[]): Promise<void>;
  /** These are loaded after the first edit, or when they are asked for; they reject where they cannot be loaded. */
  history(): Promise<History>;
  versions(): Promise<Versions>;
  merging(): Promise<Merging>;
  sharing(): Promise<Sharing>;
  /** Parts of the program that are loaded once, by what loads them; null until one is there. */
  loaded<T>(load: () => Promise<T>): Watched<T | null>;
  /** Takes a snapshot of the open assessment: its state now is kept as a version. */
  snapshot(reason: VersionReason): Promise<void>;
  /** Text of the file, and the name that it is saved under. */
  writeFile(assessment: Assessment): Promise<{ name: string; text: string }>;
}
