import type { VersionTabs } from '../answers/past/versions.ts';

const NAME = 'e-service-assessment versions';

/** Tells other tabs that versions were kept or forgotten; silent where the browser has no channel between tabs. */
export function createVersionTabs(): VersionTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, hear() {} };
  const channel = new BroadcastChannel(NAME);
  return {
    tell: () => channel.postMessage(null),
    hear: (listener) => channel.addEventListener('message', listener),
  };
}
