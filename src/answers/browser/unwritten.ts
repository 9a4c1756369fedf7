import { applyChange, type Edit } from '../edit/edit.ts';
import type { Assessment } from '../model/types.ts';
import type { Belongings, Removed } from './removal.ts';

/** Edits of one assessment that are not on disk. */
export interface Unwritten {
  edits: Edit[];
  /** The assessment with these edits, in case the disk does not have it. */
  latest: Assessment;
  /** The assessment to write whole, in place of edit by edit. */
  whole: Assessment | undefined;
  /** What belongs to an assessment that was put back or opened from a file. Its earlier removal no longer counts. */
  anew: Belongings | 'nothing' | undefined;
}

/** Everything that is not on disk yet, by the id of its assessment. */
export interface AllUnwritten extends Pick<ReadonlyMap<string, Unwritten>, 'get' | 'keys' | 'size'> {
  /** The entry of an assessment, which takes `latest` as the latest state. */
  of(latest: Assessment): Unwritten;
  /** Drops the edits that have been written. */
  written(id: string, entry: Unwritten, done: Pick<Unwritten, 'edits' | 'whole' | 'anew'>): void;
  /** Drops the unwritten edits of a removed assessment, and returns the assessment with these edits applied. */
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
