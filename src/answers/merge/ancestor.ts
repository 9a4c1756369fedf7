import { bears, inOrder, type Version } from '../browser/version.ts';
import { fingerprintOf } from '../file/fingerprint.ts';
import type { Assessment } from '../model/types.ts';

/**
 * The state in this browser that a file is based on: a version, or the present state. Undefined if it is not here. Of
 * several with the same fingerprint the oldest counts, and the present state counts without its drafts. The reason for
 * both: the fingerprint does not cover drafts, and drafts typed since must not look as if the file had removed them.
 */
export function ancestorOf(
  basedOn: string | undefined,
  now: Assessment,
  versions: readonly Version[],
): Assessment | undefined {
  if (basedOn === undefined) return undefined;
  const kept = [...versions].sort((a, b) => inOrder(a.occasions[0], b.occasions[0]));
  const version = kept.find((each) => bears(each, basedOn));
  if (version || fingerprintOf(now) !== basedOn) return version?.contents;
  const { drafts: _typedSince, ...values } = now;
  return values;
}

/** A part completed from the whole assessment, so that it can be stored, compared and restored. */
export function filledUp(part: Assessment, whole: Assessment): Assessment {
  if (!part.part) return part;
  const { part: _part, ...own } = part;
  const within = (path: string) => Object.keys(part.answers).some((id) => path.startsWith(`/answers/${id}/`));
  const others = Object.entries(whole.drafts ?? {}).filter(([path]) => !within(path));
  const drafts = { ...Object.fromEntries(others), ...part.drafts };
  return {
    ...whole,
    ...own,
    answers: { ...whole.answers, ...part.answers },
    ...(Object.keys(drafts).length > 0 && { drafts }),
  };
}
