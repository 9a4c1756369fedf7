import { ancestorOf, filledUp } from '../answers/merge/ancestor.ts';
import { mergeAssessments } from '../answers/merge/merge.ts';
import type { Merging, PendingMerge, Proposal, Replacing, Versions } from './ports.ts';

interface MergingOptions {
  readonly versions: Pick<Versions, 'list' | 'snapshot'>;
  readonly replacing: Pick<Replacing, 'replace'>;
}

/** Holds a file that was opened for merging until its page has merged it. */
export function createMerging({ versions, replacing }: MergingOptions, now: () => string): Merging {
  const proposals = new Map<string, Proposal>();
  return {
    propose(proposal) {
      proposals.set(proposal.theirs.id, proposal);
    },
    async pending(mine): Promise<PendingMerge | undefined> {
      const proposal = proposals.get(mine.id);
      if (!proposal) return undefined;
      const list = await versions.list(mine.id);
      const base = ancestorOf(proposal.basedOn, mine, list);
      return { ...proposal, base, version: list.find(({ contents }) => contents === base) };
    },
    async merge(mine, { theirs, base, fingerprint, onMerged }, choices) {
      await versions.snapshot(filledUp(theirs, mine), 'import', fingerprint);
      const merged = (latest = mine) => {
        const { assessment } = mergeAssessments(latest, theirs, base, choices);
        // Nobody else has the whole assessment as it is after the part. Others have only the file on which the part was
        // based, so that file remains the common ancestor.
        const basedOn = (theirs.part && latest.basedOn) || fingerprint;
        return { ...assessment, basedOn, updatedAt: now() };
      };
      await replacing.replace(mine.id, merged, 'merge');
      proposals.delete(mine.id);
      // The merge is done even if this fails; at worst the next save asks once more.
      await onMerged?.().catch(() => undefined);
    },
  };
}
