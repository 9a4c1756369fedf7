import type { StoreApi } from 'zustand/vanilla';
import type { Removed } from '../answers/browser/removal.ts';
import type { SaveState } from '../answers/browser/saver.ts';
import type { VersionReason } from '../answers/browser/version.ts';
import type { WorkFiles } from '../answers/browser/workFiles.ts';
import type { AnswersStore, Watched } from '../answers/edit/store.ts';
import type { Assessment, Service } from '../answers/model/types.ts';
import type { History } from '../answers/past/history.ts';
import type { Delayed } from './afterPaint.ts';
import type { Identity } from './identity.ts';
import type {
  Decisions,
  Desk,
  ExampleId,
  Library,
  MakeChange,
  Merging,
  OpenedFile,
  ReadFile,
  Sharing,
  Versions,
  WindowAddress,
} from './ports.ts';

/** What the pages work with. `app` makes it with a clock, the author's name and storage. */
export interface Session {
  readonly store: AnswersStore;
  /** The only way to edit. It first makes the edits that wait in `delayed`. */
  readonly change: MakeChange;
  /** Edits by typing and choosing. Each waits until the page shows it. */
  readonly delayed: Pick<Delayed, 'add' | 'at'>;
  readonly decisions: Decisions;
  readonly desk: Desk;
  readonly place: WindowAddress;
  /** The name of the person who edits here; empty if unknown. */
  author(): string;
  rememberAuthor(name: string): void;
  /** An id for a new row. */
  newId(): string;
  /** ISO time, UTC. */
  now(): string;
  /** The institution that runs the program. `app` reads it after the first page is drawn. */
  readonly identity: StoreApi<Identity>;
  readonly saving: Watched<SaveState>;
  /** Opens an assessment of this browser; false if there is none with this id. Rejects if it cannot be read. */
  open(id: string): Promise<boolean>;
  /** The institution typed last in this browser; undefined if none was. */
  lastInstitution(): Promise<string | undefined>;
  /** Makes an empty assessment with the unit and author typed last; resolves to its id. */
  create(service: Service): Promise<string>;
  /** The assessments in this tab: the open one, and those with changes that are not stored. */
  here(): Assessment[];
  /** Whether there is any assessment in this browser. Rejects if that cannot be read. */
  any(): Promise<boolean>;
  /** The port for all assessments of this browser; loaded only if there are any. Rejects if it cannot be loaded. */
  library(): Promise<Library>;
  /** The files on disk into which assessments are saved back. */
  workFiles(): Promise<WorkFiles>;
  /**
   * Loads what writes files and takes snapshots, so that saving needs no connection later. Rejects if that cannot be
   * loaded.
   */
  prepareSaving(): Promise<void>;
  /** Removes an assessment with all that belongs to it. If that fails, it rejects and removes nothing. */
  remove(id: string): Promise<void>;
  /**
   * Assessments that can be put back: removed here, or by another tab while they were open here. The latest is last.
   */
  readonly removed: Watched<readonly Removed[]>;
  putBack(removed: Removed): Promise<void>;
  /** Whether the source is shown in full. Unfolding it on one page unfolds it on all. */
  readonly wholeSource: StoreApi<boolean>;
  /** Whether cases are counted by month or by year: the latest choice. */
  readonly casesPer: StoreApi<'month' | 'year'>;
  /** Stores a copy of an example; resolves to its id. Rejects if the example cannot be loaded. */
  openExample(id: ExampleId): Promise<string>;
  /** `line`: the line of the file at which the text begins. */
  readFile(text: string, line?: number): Promise<ReadFile>;
  /**
   * Stores files of assessments that are not here yet, in one transaction. It stores all of them, or rejects and stores
   * none.
   */
  storeMany(files: readonly OpenedFile[]): Promise<void>;
  /** Loaded after the first edit, or on request; they reject if they cannot be loaded. */
  history(): Promise<History>;
  versions(): Promise<Versions>;
  merging(): Promise<Merging>;
  sharing(): Promise<Sharing>;
  /** Parts of the program, by the function that loads them; null until loaded. */
  loaded<T>(load: () => Promise<T>): Watched<T | null>;
  /** Takes a snapshot of the open assessment: stores its state as a version. */
  snapshot(reason: VersionReason): Promise<void>;
  /** The text of the file, and its name. */
  writeFile(assessment: Assessment): Promise<{ name: string; text: string }>;
}
