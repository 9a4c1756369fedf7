import { bears } from '../answers/browser/version.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { Versions } from './ports.ts';

/** Finds the versions of this browser. */
export type LoadVersions = () => Promise<Pick<Versions, 'list'>>;

/**
 * The version of an assessment with the fingerprint that its decision names. Undefined if this browser has no such
 * version, or cannot load or read its versions. Pages that show a forecast say which answers it is from.
 */
export async function decidedVersion(
  id: string,
  fingerprint: string,
  load: LoadVersions,
): Promise<Assessment | undefined> {
  try {
    const versions = await (await load()).list(id);
    const found =
      versions.find((version) => version.fingerprint === fingerprint) ??
      versions.find((version) => bears(version, fingerprint));
    return found?.contents;
  } catch {
    return undefined;
  }
}
