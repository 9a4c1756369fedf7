import { editsBetween, type Step, unstamped } from './editsBetween.ts';
import { createObservable, type Observable } from './observable.ts';
import { placeOf } from './path.ts';
import type { AnswersStore, Change } from './store.ts';
import type { Assessment } from './types.ts';

/** Kinds of fields into which one types; each of their keystrokes is an edit. */
const TYPED = ['text', 'url', 'number', 'finite', 'date'];
/** A pause in typing after which a new step begins, in milliseconds. */
const PAUSE = 5000;
const STEPS_MAX = 1000;

/** What one undo takes back. */
interface Done {
  readonly before: Assessment;
  after: Assessment;
  /** The field that was typed into, and when last; none for what never joins with more. */
  readonly typed: string | undefined;
  at: number;
}

export interface History {
  /** How many steps there are to take back and to do again. */
  readonly state: Observable<{ readonly undo: number; readonly redo: number }>;
  /** Each takes one step and returns a place that it changed, as in `Edit`; undefined where there is no step. */
  undo(): string | undefined;
  redo(): string | undefined;
  /** A step that was no edit: a version restored, a file merged. */
  record(before: Assessment, after: Assessment): void;
  stop(): void;
}

export interface HistoryOptions {
  readonly store: AnswersStore;
  /** The edit as the program makes it: stamped with now and the author. */
  readonly change: (path: string, value: unknown, before?: string) => void;
  /** Edits made before the history was there. */
  readonly earlier?: readonly Change[];
}

/**
 * Undo and redo over one assessment. They are edits like any other, so storage and other tabs get them; what another
 * tab has changed elsewhere meanwhile stays. Another assessment begins with an empty history.
 */
export function createHistory({ store, change, earlier = [] }: HistoryOptions): History {
  const state = createObservable({ undo: 0, redo: 0 });
  let done: Done[] = [];
  let undone: Done[] = [];
  let id: string | undefined;
  let performing = false;
  /** Edits of one moment are one step: a row that is put back comes with its drafts. */
  let together = false;

  const tell = () => state.set({ undo: done.length, redo: undone.length });

  function add(step: Done): void {
    if (step.after.id !== id) done = [];
    id = step.after.id;
    done = [...done.slice(-STEPS_MAX + 1), step];
    undone = [];
    tell();
  }

  function take({ edit, before, after }: Change): void {
    if (performing) return;
    const at = Date.parse(edit.at);
    const typed = TYPED.includes(placeOf(edit.path)?.shape.kind ?? '') ? edit.path : undefined;
    const last = before.id === id ? done.at(-1) : undefined;
    const goesOn = typed !== undefined && last?.typed === typed && !(at - last.at > PAUSE);
    if (last && undone.length === 0 && (together || goesOn)) {
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

  function perform(from: Assessment, to: Assessment): string | undefined {
    performing = true;
    const steps = editsBetween(from, to);
    try {
      for (const step of steps) {
        const now = store.getState().assessment;
        if (now && !takesMore(now, step)) change(step.path, step.value, step.before);
      }
    } finally {
      performing = false;
    }
    return steps[0]?.path ?? '';
  }

  function forget(): void {
    const open = store.getState().assessment;
    if (!open || open.id === id) return;
    [done, undone, id] = [[], [], open.id];
    tell();
  }

  for (const each of earlier) {
    take(each);
    together = false;
  }
  const stops = [store.onChange(take), store.subscribe(forget)];
  return {
    state,
    undo() {
      const step = done.pop();
      if (!step) return undefined;
      undone.push(step);
      const path = perform(step.after, step.before);
      tell();
      return path;
    },
    redo() {
      const step = undone.pop();
      if (!step) return undefined;
      // What is typed next is a step of its own.
      done.push({ ...step, typed: undefined });
      const path = perform(step.before, step.after);
      tell();
      return path;
    },
    record: (before, after) => add({ before, after, typed: undefined, at: 0 }),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Whether removing an answer whole would take what another tab has put there meanwhile. */
function takesMore(now: Assessment, { path, value }: Step): boolean {
  const place = placeOf(path);
  if (value !== undefined || place?.names[0] !== 'answers' || place.names.length !== 2) return false;
  const answer = (now.answers as Record<string, unknown>)[place.names[1] ?? ''];
  const drafts = Object.keys(now.drafts ?? {}).some((each) => each.startsWith(`${path}/`));
  return drafts || Object.keys(unstamped(answer)).length > 0;
}
