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

/** One edit that took effect; what storage, other tabs and undo are built on. */
export interface Change {
  readonly edit: Edit;
  readonly before: Assessment;
  readonly after: Assessment;
}

/** A value that others read and watch (`useStore(watched)`); only its maker writes it. */
export type Watched<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Read with `useStore(store, selector)`; written through these functions alone. */
export interface AnswersStore extends Watched<AnswersState> {
  /**
   * The one way to edit. `path` as in `Edit`, `at` the ISO time now, `by` the author's name where known.
   * Does nothing when no assessment is open or nothing changes.
   */
  change(path: string, value: unknown, at: string, by?: string, before?: string): void;
  open(assessment: Assessment): void;
  close(): void;
  /** Takes over what another tab has written to the open assessment; it is no edit of this tab. */
  receive(assessment: Assessment): void;
  /** Calls the listener after each edit of this tab; returns the function that stops it. */
  onChange(listener: (change: Change) => void): () => void;
}

/** Owns values and drafts of the open assessment. */
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

interface Made {
  readonly edit: Edit;
  readonly before: Assessment;
  readonly after: Assessment;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Remembers the value of `needed` before the rows of a list set it to "yes", or a later choice. Returns the edit that
 * follows a change: removing the last row also removes that "yes". If nothing is remembered, an estimate shows that
 * "yes" was chosen; otherwise nobody is known to have chosen it.
 */
function createNeededBefore(): (made: Made) => { path: string; value: unknown } | undefined {
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
