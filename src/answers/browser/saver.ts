import { createStore } from 'zustand/vanilla';
import { applyChange, type Edit } from '../edit/edit.ts';
import type { Watched } from '../edit/store.ts';
import { pointer } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';
import { type Database, type FailureReason, reasonOf } from './database.ts';
import type { OwnDecisions } from './ownDecisions.ts';
import type { Belongings, Removed } from './removal.ts';
import { isRemoved, KNOWN, readKnown, writeEdits, writeOwn, writeWhole } from './transactions.ts';
import { createTurns } from './turns.ts';
import { createUnwritten } from './unwritten.ts';

/** `at`: ISO time of the last save. `reason`: why nothing can be stored; the work then goes on in memory. */
export type SaveState =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly reason: FailureReason };

export interface Saver {
  readonly saveState: Watched<SaveState>;
  /** Takes in an edit. It is written at once, or after the running transaction together with the other new edits. */
  edit(edit: Edit, after: Assessment): void;
  /**
   * Writes the whole assessment. `anew` is what belongs to one that is put back or opened from a file. Without `anew`,
   * an assessment that was removed stays removed.
   */
  replace(assessment: Assessment, anew?: Belongings | 'nothing'): void;
  /**
   * Removes an assessment with all that belongs to it, in one transaction. If that fails, it rejects and removes
   * nothing.
   */
  remove(id: string): Promise<Removed | undefined>;
  /** Drops the unwritten edits of a removed assessment, and returns the assessment with these edits applied. */
  drop(removed: Removed): Removed;
  /**
   * Reads an assessment from disk while nothing is written, and applies the edits that are not on disk yet. The result
   * is passed to `show` at once, so that no edit can come in between.
   */
  reread(id: string, show?: (latest: Assessment) => void): Promise<Assessment | undefined>;
  /** Assessments with changes that are not on disk. */
  unsaved(): Assessment[];
  /** Reports that reading from disk failed, and calls `again` after a while. `recover` ends this state. */
  fail(error: unknown, again: () => void): void;
  recover(): void;
  /** Resolves when everything is on disk or an attempt has failed. */
  flushed(): Promise<void>;
  stop(): void;
}

export interface SaverOptions {
  readonly database: Database;
  readonly own: OwnDecisions;
  /** ISO time now. */
  readonly now: () => string;
  /** Called after a commit, to tell other tabs. */
  readonly onSaved: (id: string, edits: readonly Edit[] | 'whole') => void;
  /** Called if an edit meets an assessment that another tab has removed. */
  readonly onRemoved: (removed: Removed) => void;
  /** How long to wait before trying again after a failure, in milliseconds. */
  readonly retryAfter: number;
}

const DECISION = pointer('decision');

/**
 * Writes edits in the order they were made, one transaction at a time. What could not be written stays and is tried
 * again.
 */
export function createSaver({ database, own, now, onSaved, onRemoved, retryAfter }: SaverOptions): Saver {
  const saveState = createStore<SaveState>(() => ({ state: 'idle' }));
  const waiting = createUnwritten();
  const turns = createTurns();
  let running: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  /** The database does one piece of work at a time. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.take('', work);

  async function writeOne(id: string): Promise<void> {
    const entry = waiting.get(id);
    if (!entry) return;
    const { anew } = entry;
    const back = typeof anew === 'object' ? { ...(await import('./removal.ts')), anew } : undefined;
    const { latest, whole, edits } = entry;
    // Edits that come in while the transaction runs are left for the next one.
    const written = [...edits];
    const byEdits = await database.run(back?.EVERYTHING ?? KNOWN, 'readwrite', async (tx) => {
      if (anew) await tx.objectStore('removed').delete(id);
      else if (await isRemoved(tx, id)) return undefined;
      const edited = !whole && (await writeEdits(tx, id, written));
      // The assessment is new, or the browser has deleted it from the disk. Only memory holds all of it.
      if (!edited) await writeWhole(tx, latest);
      if (!edited || written.some(({ path }) => path.startsWith(DECISION))) await writeOwn(tx, own, latest);
      if (back) await back.giveBack(tx, id, back.anew);
      return edited;
    });
    if (byEdits === undefined) {
      onRemoved(waiting.drop({ assessment: latest, versions: [] }));
      return;
    }
    waiting.written(id, entry, { edits: written, whole, anew });
    onSaved(id, byEdits ? written : 'whole');
  }

  function fail(error: unknown, again: () => void): void {
    saveState.setState({ state: 'failed', reason: reasonOf(error) }, true);
    if (!stopped) retry = setTimeout(again, retryAfter);
  }

  async function writeAll(): Promise<void> {
    try {
      while (waiting.size > 0 && !stopped) {
        saveState.setState({ state: 'saving' }, true);
        for (const id of [...waiting.keys()]) await inTurn(() => writeOne(id));
        if (waiting.size === 0) saveState.setState({ state: 'saved', at: now() }, true);
      }
    } catch (error) {
      fail(error, start);
    } finally {
      running = undefined;
    }
  }

  function start(): void {
    clearTimeout(retry);
    if (waiting.size > 0) running ??= writeAll();
    // The assessment that could not be stored has been removed meanwhile.
    else if (saveState.getState().state === 'failed') saveState.setState({ state: 'idle' }, true);
  }

  const flushed = async () => {
    while (running) await running;
  };

  return {
    saveState,
    edit(edit, after) {
      waiting.of(after).edits.push(edit);
      start();
    },
    replace(assessment, anew) {
      const entry = waiting.of(assessment);
      entry.whole = assessment;
      entry.anew = anew ?? entry.anew;
      entry.edits = [];
      start();
    },
    remove: (id) =>
      inTurn(async () => {
        try {
          const { EVERYTHING, takeAway } = await import('./removal.ts');
          const taken = await database.run(EVERYTHING, 'readwrite', (tx) => takeAway(tx, id, now()));
          const assessment = taken.assessment ?? waiting.get(id)?.latest;
          return assessment && waiting.drop({ ...taken, assessment });
        } catch (error) {
          const entry = waiting.get(id);
          // Only the memory holds the assessment.
          if (entry?.whole) return waiting.drop({ assessment: entry.latest, versions: [] });
          throw error;
        }
      }),
    drop: waiting.drop,
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
    unsaved: waiting.latest,
    fail,
    recover: start,
    flushed,
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
