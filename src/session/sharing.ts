import { exportFile, exportLine } from '../answers/file/exportFile.ts';
import { partStem } from '../answers/file/fileName.ts';
import { fingerprintOf } from '../answers/file/fingerprint.ts';
import { canCompress, encodeLink } from '../answers/file/linkCode.ts';
import { partOf } from '../answers/file/part.ts';
import type { Sharing, Versions } from './ports.ts';

/**
 * Writes a part of an assessment as a file, or the whole assessment as a link. Takes a snapshot, which is the common
 * ancestor when the work comes back.
 */
export function createSharing({ snapshot }: Pick<Versions, 'snapshot'>, now: () => string): Sharing {
  return {
    async part(assessment, questions) {
      const part = partOf(assessment, questions);
      await snapshot(assessment, 'export', fingerprintOf(part));
      return { name: `${partStem(part)}.json`, text: exportFile(part, now()) };
    },
    async link(assessment) {
      if (!canCompress()) return undefined;
      await snapshot(assessment, 'link');
      return encodeLink(exportLine(assessment, now()));
    },
  };
}
