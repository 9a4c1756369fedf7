import type { Key } from '../../locales/words.ts';
import { Unread } from '../answers/browser/database.ts';

export interface FailureWords {
  readonly key: Key;
  readonly params?: { readonly error: string };
}

/**
 * The words for something that could not be done or shown. The cause decides, because it is not always the connection.
 */
export function failureWords(cause: unknown): FailureWords {
  if (cause instanceof Unread) return { key: 'ui.frame.unread' };
  if (isFailedImport(cause)) return { key: 'ui.frame.loadingFailed' };
  return { key: 'ui.frame.failed', params: { error: String(cause) } };
}

/** The messages of Chromium, Firefox and Safari for a part of the program that could not be loaded. */
const WORDS = /dynamically imported module|importing a module script failed/i;

/**
 * Whether the cause is the connection, or a newer program on the server. Any other failure is a fault of the program.
 */
export const isFailedImport = (error: unknown): boolean =>
  error instanceof Error && WORDS.test(error.message);
