import { createStore } from 'zustand/vanilla';
import type { AnswersStore, Watched } from '../edit/store.ts';
import type { Removed } from './removal.ts';
import type { Saver } from './saver.ts';

/** Assessments that can be put back: they were removed in this tab, or in another tab while they were open here. */
export interface RemovedHere {
  /** The latest last. */
  readonly all: Watched<readonly Removed[]>;
  find(id: string): Removed | undefined;
  /** Adds a removed assessment, and closes it if it is open. */
  add(gone: Removed): void;
  /** Forgets an assessment that has come back. */
  forget(id: string): void;
  /**
   * Takes in that another tab has removed an assessment. `open` says whether it is open here; then it comes with its
   * latest edits.
   */
  hear(gone: Removed, open: boolean): void;
}

/** `openAt` finds the stores in which an assessment is open. */
export function createRemovedHere(
  saver: Pick<Saver, 'unsaved' | 'drop'>,
  openAt: (id: string) => readonly AnswersStore[],
): RemovedHere {
  const all = createStore<readonly Removed[]>(() => []);
  const without = (id: string) => all.getState().filter(({ assessment }) => assessment.id !== id);
  const find = (id: string) => all.getState().find(({ assessment }) => assessment.id === id);

  function add(gone: Removed): void {
    const { id } = gone.assessment;
    // It is added before it is closed, so that its page finds it among the removed ones.
    all.setState([...without(id), gone], true);
    for (const store of openAt(id)) store.close();
  }

  return {
    all,
    find,
    add,
    forget(id) {
      if (find(id)) all.setState(without(id), true);
    },
    hear(gone, open) {
      const { id } = gone.assessment;
      const known = find(id);
      if (known) add({ ...gone, assessment: known.assessment });
      else if (open || saver.unsaved().some((each) => each.id === id)) add(saver.drop(gone));
    },
  };
}
