import type { Edit } from '../edit/edit.ts';
import type { Removed } from './removal.ts';

/** What one tab tells the others after it is on disk. */
export type TabMessage =
  | { readonly kind: 'edited'; readonly id: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'replaced'; readonly id: string }
  /** With all that there was: whoever works in it can put it back. */
  | { readonly kind: 'removed'; readonly id: string; readonly removed: Removed };

export interface Tabs {
  tell(message: TabMessage): void;
  close(): void;
}

/** The channel between tabs of this browser; silent where the browser has none. */
export function createTabs(name: string, onMessage: (message: TabMessage) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<TabMessage>) => onMessage(event.data);
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
