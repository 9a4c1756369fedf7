import { applyChange, type Edit } from '../edit/edit.ts';
import { pointer } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';
import { type Database, type FailureReason, reasonOf } from './database.ts';
import { createObservable, type Observable } from './observable.ts';
import type { OwnDecisions } from './ownDecisions.ts';
import { KNOWN, readKnown, removeWhole, WHOLE, writeEdits, writeOwn, writeWhole } from './transactions.ts';

/** `at`: ISO time of the last save; `reason`: why nothing can be stored (the work goes on in memory). */
export type SaveState =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly reason: FailureReason };

interface Waiting {
  edits: Edit[];
  /** The assessment with these edits, for when it is not stored or no longer. */
  latest: Assessment;
  /** What to write whole, not edit by edit. */
  whole: Assessment | undefined;
}

export interface Saver {
  readonly saveState: Observable<SaveState>;
  /** Takes in an edit; it is written at once, or with the others that come while a transaction runs. */
  edit(edit: Edit, after: Assessment): void;
  replace(assessment: Assessment): void;
  remove(id: string): Promise<void>;
  /**
   * Reads an assessment from disk while nothing is written, and puts the edits on top that are not on disk yet. `show`
   * gets it at once: no edit can come between.
   */
  reread(id: string, show?: (latest: Assessment) => void): Promise<Assessment | undefined>;
  /** Assessments with changes that are not on disk. */
  unsaved(): Assessment[];
  /** Resolves when all is on disk or an attempt has failed. */
  settled(): Promise<void>;
  stop(): void;
}

export interface SaverOptions {
  readonly database: Database;
  readonly own: OwnDecisions;
  /** ISO time now. */
  readonly now: () => string;
  /** Called after a commit, to tell other tabs. */
  readonly onSaved: (id: string, edits: readonly Edit[] | 'whole') => void;
  /** How long to wait before trying again after a failure, in milliseconds. */
  readonly retryAfter: number;
}

const DECISION = pointer('decision');

/** Writes edits in the order they were made, one transaction at a time, and keeps what could not be written. */
export function createSaver({ database, own, now, onSaved, retryAfter }: SaverOptions): Saver {
  const saveState = createObservable<SaveState>({ state: 'idle' });
  const waiting = new Map<string, Waiting>();
  let running: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** One use of the database at a time. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  async function writeOne(id: string): Promise<void> {
    const entry = waiting.get(id);
    if (!entry) return;
    const { latest, whole, edits } = entry;
    // Edits that come in while the transaction runs are left for the next one.
    const written = [...edits];
    const byEdits = await database.run(KNOWN, 'readwrite', async (tx) => {
      const edited = !whole && (await writeEdits(tx, id, written));
      // A new assessment, or the browser has evicted it: what is in memory is all there is.
      if (!edited) await writeWhole(tx, latest);
      if (!edited || written.some(({ path }) => path.startsWith(DECISION))) await writeOwn(tx, own, latest);
      return edited;
    });
    entry.edits = entry.edits.filter((edit) => !written.includes(edit));
    if (entry.whole === whole) entry.whole = undefined;
    if (entry.edits.length === 0 && !entry.whole) waiting.delete(id);
    onSaved(id, byEdits ? written : 'whole');
  }

  async function writeAll(): Promise<void> {
    try {
      while (waiting.size > 0 && !stopped) {
        saveState.set({ state: 'saving' });
        for (const id of [...waiting.keys()]) await inTurn(() => writeOne(id));
        if (waiting.size === 0) saveState.set({ state: 'saved', at: now() });
      }
    } catch (error) {
      saveState.set({ state: 'failed', reason: reasonOf(error) });
      if (!stopped) retry = setTimeout(start, retryAfter);
    } finally {
      running = undefined;
    }
  }

  function start(): void {
    clearTimeout(retry);
    running ??= writeAll();
  }

  function entryOf(latest: Assessment): Waiting {
    const entry = waiting.get(latest.id) ?? { edits: [], latest, whole: undefined };
    entry.latest = latest;
    waiting.set(latest.id, entry);
    return entry;
  }

  const settled = async () => {
    while (running) await running;
  };

  return {
    saveState,
    edit(edit, after) {
      entryOf(after).edits.push(edit);
      start();
    },
    replace(assessment) {
      const entry = entryOf(assessment);
      entry.whole = assessment;
      entry.edits = [];
      start();
    },
    async remove(id) {
      waiting.delete(id);
      await inTurn(() => database.run(WHOLE, 'readwrite', (tx) => removeWhole(tx, id)));
    },
    reread: (id, show) =>
      inTurn(async () => {
        const [stored, record] = await database.run(KNOWN, 'readonly', (tx) => readKnown(tx, id));
        await own.learn(record, stored);
        const entry = waiting.get(id);
        if (entry && stored && !entry.whole) entry.latest = entry.edits.reduce(applyChange, stored);
        const latest = entry?.latest ?? stored;
        if (latest) show?.(latest);
        return latest;
      }),
    unsaved: () => [...waiting.values()].map((entry) => entry.latest),
    settled,
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
