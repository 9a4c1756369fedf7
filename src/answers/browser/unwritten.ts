import { applyChange, type Edit } from '../edit/edit.ts';
import type { Assessment } from '../model/types.ts';
import type { Belongings, Removed } from './removal.ts';

/** Edits of one assessment that are not on disk. */
export interface Unwritten {
  edits: Edit[];
  /** The assessment with these edits, for when it is not stored or no longer. */
  latest: Assessment;
  /** What to write whole, not edit by edit. */
  whole: Assessment | undefined;
  /** It came anew, with what belongs to it: that it was removed before counts no more. */
  anew: Belongings | 'nothing' | undefined;
}

/** Everything that is not on disk yet, by the id of its assessment. */
export interface AllUnwritten extends Pick<ReadonlyMap<string, Unwritten>, 'get' | 'keys' | 'size'> {
  /** That of an assessment, which is the latest state now. */
  of(latest: Assessment): Unwritten;
  /** Takes away what was written. */
  written(id: string, entry: Unwritten, done: Pick<Unwritten, 'edits' | 'whole' | 'anew'>): void;
  /** Takes away all of an assessment that was removed; returns that one with it. */
  drop(removed: Removed): Removed;
  latest(): Assessment[];
}

export function createUnwritten(): AllUnwritten {
  const all = new Map<string, Unwritten>();
  return {
    get: (id) => all.get(id),
    keys: () => all.keys(),
    get size() {
      return all.size;
    },
    of(latest) {
      const entry = all.get(latest.id) ?? { edits: [], latest, whole: undefined, anew: undefined };
      entry.latest = latest;
      all.set(latest.id, entry);
      return entry;
    },
    written(id, entry, { edits, whole, anew }) {
      entry.edits = entry.edits.filter((edit) => !edits.includes(edit));
      if (entry.whole === whole) entry.whole = undefined;
      if (entry.anew === anew) entry.anew = undefined;
      if (entry.edits.length === 0 && !entry.whole) all.delete(id);
    },
    drop(removed) {
      const { id } = removed.assessment;
      const entry = all.get(id);
      all.delete(id);
      if (!entry) return removed;
      const assessment = entry.whole ? entry.latest : entry.edits.reduce(applyChange, removed.assessment);
      return { ...removed, assessment };
    },
    latest: () => [...all.values()].map((entry) => entry.latest),
  };
}
