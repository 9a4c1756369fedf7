import type { Edit } from '../edit/edit.ts';
import type { Removed } from './removal.ts';

/** What one tab tells the others after it is on disk. */
export type TabMessage =
  | { readonly kind: 'edited'; readonly id: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'replaced'; readonly id: string }
  /** The removed assessment with all that belonged to it: a tab that works in it can put it back. */
  | { readonly kind: 'removed'; readonly id: string; readonly removed: Removed };

/** How tabs of this browser tell each other what happened. */
export interface Tabs<Message> {
  tell(message: Message): void;
  hear(listener: (message: Message) => void): void;
  close(): void;
}

/** The channel of this name between tabs of this browser; silent where there is none, or where it is forbidden. */
export function createTabs<Message>(name: string): Tabs<Message> {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Firefox forbids it together with storage.
    return { tell() {}, hear() {}, close() {} };
  }
  return {
    tell: (message) => channel.postMessage(message),
    hear: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    close: () => channel.close(),
  };
}
