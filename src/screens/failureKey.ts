import type { Key } from '../../locales/words.ts';
import { Unread } from '../answers/browser/database.ts';

/** What to say of something that could not be done or shown: the reason is not always the connection. */
export const failureKey = (cause: unknown): Key =>
  cause instanceof Unread ? 'ui.frame.unread' : 'ui.frame.loadingFailed';
