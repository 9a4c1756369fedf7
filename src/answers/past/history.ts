import { createStore } from 'zustand/vanilla';
import type { AnswersStore, Change, Watched } from '../edit/store.ts';
import { placeOf } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';
import { ownSteps, pathsOverlap, sameContents } from './ownSteps.ts';

/** Kinds of fields that people type into. Every keystroke in them is an edit. */
const TYPED = ['text', 'url', 'number', 'finite', 'date'];
/** A pause in typing that starts a new step, in milliseconds. */
const PAUSE = 5000;
const STEPS_MAX = 1000;
/** For how many assessments the steps are remembered. People rarely work on more in one window. */
const ASSESSMENTS_MAX = 20;

/** One step for undo to take back. */
interface Done {
  readonly before: Assessment;
  after: Assessment;
  /**
   * The field that was typed into, and the time of the last keystroke. Missing for a step that takes no further edits.
   */
  readonly typed: string | undefined;
  at: number;
  /** True if the step replaced the whole assessment. Undo then restores all of it, even what no edit can reach. */
  readonly whole?: boolean;
}

interface Steps {
  readonly done: Done[];
  readonly undone: Done[];
  /** Fields that another tab has changed since this tab did. */
  readonly theirs: Set<string>;
}

export interface History {
  /** How many steps undo and redo can take in the open assessment. */
  readonly state: Watched<{ readonly undo: number; readonly redo: number }>;
  /**
   * Each takes one step and returns a place that it changed, as in `Edit`. Null if another tab has changed everything
   * in the step since, so that nothing was taken back. Undefined if there is no step.
   */
  undo(): string | null | undefined;
  redo(): string | null | undefined;
  /** Records a step that was not an edit: a version was restored, or a file merged. */
  record(before: Assessment, after: Assessment): void;
  stop(): void;
}

export interface HistoryOptions {
  readonly store: AnswersStore;
  /** Makes an edit and stamps it with the time and the author. */
  readonly change: (path: string, value: unknown, before?: string) => void;
  /** Replaces the open assessment by this state, and stores it. */
  readonly put: (assessment: Assessment) => void;
  /** Edits made before the history was loaded. */
  readonly earlier?: readonly Change[];
}

/**
 * Undo and redo, separately for each assessment. Both make ordinary edits, so that storage and other tabs get them.
 * What another tab has changed meanwhile stays.
 */
export function createHistory({ store, change, put, earlier = [] }: HistoryOptions): History {
  const state = createStore(() => ({ undo: 0, redo: 0 }));
  const known = new Map<string, Steps>();
  let performing = false;
  /**
   * True after an edit until the current task ends. Edits made meanwhile join its step: a row that is put back comes
   * with its drafts.
   */
  let together = false;

  const open = () => store.getState().assessment;

  function stepsOf(id: string): Steps {
    const steps = known.get(id) ?? { done: [], undone: [], theirs: new Set() };
    // The assessment used last goes to the end, so that the one at the front is forgotten next.
    known.delete(id);
    known.set(id, steps);
    for (const [oldest] of [...known].slice(0, -ASSESSMENTS_MAX)) known.delete(oldest);
    return steps;
  }

  function tell(): void {
    const steps = known.get(open()?.id ?? '');
    const [undo, redo] = [steps?.done.length ?? 0, steps?.undone.length ?? 0];
    const told = state.getState();
    if (told.undo !== undo || told.redo !== redo) state.setState({ undo, redo });
  }

  function add(step: Done): void {
    const { done, undone } = stepsOf(step.after.id);
    done.push(step);
    done.splice(0, done.length - STEPS_MAX);
    undone.length = 0;
    tell();
  }

  function take({ edit, before, after }: Change): void {
    if (performing) return;
    const at = Date.parse(edit.at);
    const typed = TYPED.includes(placeOf(edit.path)?.shape.kind ?? '') ? edit.path : undefined;
    const { done, undone, theirs } = stepsOf(after.id);
    for (const path of theirs) if (pathsOverlap(path, edit.path)) theirs.delete(path);
    const last = done.at(-1);
    const goesOn = typed !== undefined && last?.typed === typed && !(at - last.at > PAUSE);
    // If another tab made an edit in between, that edit is in neither step, and undo does not take it back.
    const unbroken = last?.after === before;
    if (last && unbroken && undone.length === 0 && (together || goesOn)) {
      last.after = after;
      last.at = at;
    } else add({ before, after, typed, at });
    if (!together) {
      together = true;
      queueMicrotask(() => {
        together = false;
      });
    }
  }

  function perform(from: Assessment, to: Assessment, whole = false): string | null {
    const now = open();
    if (!now) return null;
    if (whole && sameContents(now, from)) {
      put(to);
      return '';
    }
    const steps = ownSteps(from, to, now, stepsOf(now.id).theirs);
    performing = true;
    try {
      for (const step of steps) change(step.path, step.value, step.before);
    } finally {
      performing = false;
    }
    return steps[0]?.path ?? null;
  }

  for (const each of earlier) {
    take(each);
    together = false;
  }
  const stops = [store.onChange(take), store.subscribe(tell)];
  return {
    state,
    undo() {
      const { done, undone } = stepsOf(open()?.id ?? '');
      const step = done.pop();
      if (!step) return undefined;
      undone.push(step);
      const path = perform(step.after, step.before, step.whole);
      tell();
      return path;
    },
    redo() {
      const { done, undone } = stepsOf(open()?.id ?? '');
      const step = undone.pop();
      if (!step) return undefined;
      // What is typed next begins a new step.
      done.push({ ...step, typed: undefined });
      const path = perform(step.before, step.after, step.whole);
      tell();
      return path;
    },
    record: (before, after) => add({ before, after, typed: undefined, at: 0, whole: true }),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
