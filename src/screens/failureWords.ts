import type { Key } from '../../locales/words.ts';
import { Unread } from '../answers/browser/database.ts';
import { isFailedImport } from './failedImport.ts';

export interface FailureWords {
  readonly key: Key;
  readonly params?: { readonly error: string };
}

/** What to say of something that could not be done or shown: the reason is not always the connection. */
export function failureWords(cause: unknown): FailureWords {
  if (cause instanceof Unread) return { key: 'ui.frame.unread' };
  if (isFailedImport(cause)) return { key: 'ui.frame.loadingFailed' };
  return { key: 'ui.frame.failed', params: { error: String(cause) } };
}
