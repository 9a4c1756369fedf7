import { bears, inOrder, type Version } from '../browser/version.ts';
import { fingerprintOf } from '../file/fingerprint.ts';
import type { Assessment } from '../model/types.ts';

/**
 * The state here that a file is based on: a version, or the present one; undefined where it is not here. The oldest where
 * several bear the same fingerprint: it does not cover drafts, and those typed since must not seem to have been removed
 * there; the present state counts without its drafts for the same reason.
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

/** A part filled up from the whole assessment, so that it can be kept, compared and restored. */
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
