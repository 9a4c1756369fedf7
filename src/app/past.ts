import { createHistory } from '../answers/history.ts';
import type { AnswersStore, Change } from '../answers/store.ts';
import { listenToUndoKeys } from '../screens/past/undoKeys.ts';
import type { Past, Session } from '../screens/session.ts';

interface PastOptions {
  readonly store: AnswersStore;
  readonly change: Session['change'];
  /** Edits made before this was loaded. */
  readonly earlier: readonly Change[];
}

/** Undo and versions, loaded with the first edit. */
export function createPast({ store, change, earlier }: PastOptions): Past {
  const history = createHistory({ store, change, earlier });
  listenToUndoKeys(history);
  return { history };
}
