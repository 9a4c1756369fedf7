import type { Edit } from '../edit/edit.ts';
import type { Removed } from './removal.ts';

/** What a tab tells the others once it is on disk. */
export type TabMessage =
  | { readonly kind: 'edited'; readonly id: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'replaced'; readonly id: string }
  /** `removed` is complete, so that a tab in which the assessment is open can put it back. */
  | { readonly kind: 'removed'; readonly id: string; readonly removed: Removed };

/** A channel on which the tabs of this browser tell each other what happened. */
export interface Tabs<Message> {
  tell(message: Message): void;
  hear(listener: (message: Message) => void): void;
  close(): void;
}

/** The channel with this name. It stays silent where the browser has no channels or forbids them. */
export function createTabs<Message>(name: string): Tabs<Message> {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Firefox forbids channels together with storage.
    return { tell() {}, hear() {}, close() {} };
  }
  return {
    tell: (message) => channel.postMessage(message),
    hear: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    close: () => channel.close(),
  };
}
