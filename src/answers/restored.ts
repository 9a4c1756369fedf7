import type { Assessment } from './types.ts';

/** What a version does not bring back: a decision that was taken stays taken. */
const STAYS = /^\/(decision|basedOn|part)(\/|$)/;

/** The assessment with the service, method, answers and drafts of an earlier version. `at`: ISO time now. */
export function restored(now: Assessment, version: Assessment, at: string): Assessment {
  const { service: _service, methodology: _methodology, drafts = {}, ...rest } = now;
  const own = (all: Record<string, string>, stays: boolean) =>
    Object.entries(all).filter(([path]) => STAYS.test(path) === stays);
  const kept = Object.fromEntries([...own(drafts, true), ...own(version.drafts ?? {}, false)]);
  return {
    ...rest,
    ...(version.service && { service: version.service }),
    ...(version.methodology && { methodology: version.methodology }),
    answers: version.answers,
    ...(Object.keys(kept).length > 0 && { drafts: kept }),
    updatedAt: at,
  };
}
