import { createStore, type StoreApi } from 'zustand/vanilla';
import { definitionOf } from '../../questionnaire/questionnaire.ts';
import { pointer, questionOf } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';
import type { Edit } from './edit.ts';
import { applyChange } from './edit.ts';
import { hasNeededRows } from './write.ts';

export interface AnswersState {
  /** The open assessment, values and drafts. */
  readonly assessment: Assessment | null;
}

/** One edit that took effect. Storage, other tabs and undo build on it. */
export interface Change {
  readonly edit: Edit;
  readonly before: Assessment;
  readonly after: Assessment;
}

/** A value that others can read and watch (`useStore(watched)`). Only the code that made it can write it. */
export type Watched<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Read it with `useStore(store, selector)`. Write it with these functions alone. */
export interface AnswersStore extends Watched<AnswersState> {
  /**
   * The only way to edit. `path` as in `Edit`, `at` the ISO time now, `by` the author's name if known. Does nothing if
   * no assessment is open or nothing changes.
   */
  change(path: string, value: unknown, at: string, by?: string, before?: string): void;
  open(assessment: Assessment): void;
  close(): void;
  /** Takes over what another tab has written to the open assessment. It does not count as an edit of this tab. */
  receive(assessment: Assessment): void;
  /** Calls the listener after each edit of this tab; returns the function that stops it. */
  onChange(listener: (change: Change) => void): () => void;
}

/** Makes the store that holds the open assessment. */
export function createAnswersStore(): AnswersStore {
  const { getState, getInitialState, subscribe, setState } = createStore<AnswersState>(() => ({
    assessment: null,
  }));
  const listeners = new Set<(change: Change) => void>();
  const neededBefore = createNeededBefore();

  const change: AnswersStore['change'] = (path, value, at, by, before) => {
    const current = getState().assessment;
    if (!current) return;
    const edit: Edit = { path, value, at, by, before };
    const after = applyChange(current, edit);
    if (after === current) return;
    setState({ assessment: after });
    const made = { edit, before: current, after };
    for (const listener of listeners) listener(made);
    const follows = neededBefore(made);
    if (follows) change(follows.path, follows.value, at, by);
  };

  return {
    getState,
    getInitialState,
    subscribe,
    change,
    open: (assessment) => setState({ assessment }),
    close: () => setState({ assessment: null }),
    receive(assessment) {
      if (getState().assessment?.id === assessment.id) setState({ assessment });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface AppliedEdit {
  readonly edit: Edit;
  readonly before: Assessment;
  readonly after: Assessment;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A new row sets `needed` to "yes"; removing the last row must take that back. So this remembers what `needed` was
 * before, or what was chosen since, and returns the edit that restores it. If nothing is remembered, an estimate proves
 * that somebody chose "yes"; otherwise nobody is known to have chosen it.
 */
function createNeededBefore(): (made: AppliedEdit) => { path: string; value: unknown } | undefined {
  const known = new Map<string, unknown>();
  return ({ edit, before, after }) => {
    const question = questionOf(edit.path);
    if (!question) return undefined;
    const path = pointer('answers', question, 'needed');
    const place = `${after.id}${path}`;
    const { fields } = definitionOf(question);
    const [was, is]: (Fields | undefined)[] = [before.answers[question], after.answers[question]];
    const [had, has] = [was, is].map((answer) => hasNeededRows(fields, answer));
    if (edit.path === path) known.set(place, edit.value);
    else if (has && !had) known.set(place, was?.needed);
    else if (had && !has && is?.needed === 'yes') {
      const chosen = is.estimate === undefined ? undefined : 'yes';
      return { path, value: known.has(place) ? known.get(place) : chosen };
    }
    return undefined;
  };
}
