import type { Signal, SignalClass, SignalId } from '../assessment/signal.ts';
import type { ContradictionId, InsteadId, OpenQuestion } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { certainOf } from './certainSignals.ts';
import { isOverdue } from './due.ts';
import { refOf } from './refs.ts';
import { foundText, toDoText } from './signalWords.ts';
import { capital, lowerFirst, type Source } from './source.ts';
import { insteadPhrases } from './verdict.ts';

/** Something to do: meet a condition, carry out a task, resolve a contradiction, answer a question. */
export interface Action {
  readonly kind: SignalClass | 'contradiction' | 'open';
  /** "Nosacījums". */
  readonly kindLabel: string;
  readonly id: SignalId | ContradictionId | QuestionId | InsteadId;
  /** What was found. */
  readonly found: string;
  /** What to do. */
  readonly what: string;
  readonly questions: readonly QuestionId[];
  /** "9. jautājums" for each question. */
  readonly refs: readonly string[];
  /** The person that the first of these questions names; null if none names anybody. */
  readonly responsible: string | null;
  /** "15.12.2026."; null if no date is given. */
  readonly due: string | null;
  readonly dueIso: string | null;
  /** "termiņš ir pagājis"; null if the date has not passed. */
  readonly overdue: string | null;
}

/** Certain signals of one class as actions, the most important first. */
export function actionsOf(source: Source, wanted: SignalClass): Action[] {
  return certainOf(source, wanted).map((signal) => signalAction(source, signal));
}

/** Actions that may follow, depending on the open answers. */
export function possibleActions(source: Source): Action[] {
  return source.assessment.signals
    .filter(({ certain }) => !certain)
    .map((signal) => {
      const action = signalAction(source, signal);
      const text = lowerFirst(action.found);
      return { ...action, found: source.t('assessment.signals.possible', { text }) };
    });
}

function signalAction(source: Source, signal: Signal): Action {
  const questions = signal.question === null ? [] : [signal.question];
  return {
    kind: signal.class,
    kindLabel: source.t(`assessment.classes.${signal.class}`),
    id: signal.id,
    found: foundText(source, signal),
    what: toDoText(source, signal),
    ...concerning(source, questions),
  };
}

/** The alternatives that the answers name. If they name none, the method's advice in place of building. */
export function insteadActions(source: Source, obstacles: readonly Action[]): Action[] {
  const found = obstacles.filter(({ kind }) => kind === 'alternative');
  if (found.length > 0) return found;
  const phrases = insteadPhrases(source).map(capital);
  return source.assessment.instead.map((id, index) => {
    const what = phrases[index] ?? id;
    return {
      kind: 'alternative',
      kindLabel: source.t('assessment.classes.alternative'),
      id,
      found: what,
      what,
      ...concerning(source, []),
    };
  });
}

export function contradictionActions(source: Source): Action[] {
  const { assessment, t } = source;
  return assessment.contradictions.map(({ id, questions }) => ({
    kind: 'contradiction',
    kindLabel: t('assessment.classes.contradiction'),
    id,
    found: t(`assessment.contradictions.${id}.found`),
    what: t(`assessment.contradictions.${id}.do`),
    ...concerning(source, questions),
  }));
}

/**
 * Lists each action once. If two ask for the same, they become one action with the findings and questions of both. A
 * task becomes part of the obstacle or condition that asks for the same.
 */
export function withoutRepeats(
  { t }: Source,
  all: readonly Action[],
  tasks: readonly Action[],
): { readonly first: Action[]; readonly tasks: Action[] } {
  const asked = (what: string, task: Action) => what.startsWith(task.what);
  const first = all
    .filter(({ what }, index) => all.findIndex((action) => action.what === what) === index)
    .map((action) =>
      all
        .filter((other) => other !== action && other.what === action.what)
        .reduce((whole, other) => merged(t, whole, other), action),
    );
  return {
    first: first.map((action) =>
      tasks
        .filter((task) => asked(action.what, task))
        .reduce((whole, task) => merged(t, whole, task), action),
    ),
    tasks: tasks.filter((task) => !first.some(({ what }) => asked(what, task))),
  };
}

function merged(t: Source['t'], action: Action, task: Action): Action {
  const { due, dueIso, overdue } = action.due ? action : task;
  return {
    ...action,
    found: t('assessment.sentence.and', { first: action.found, second: lowerFirst(task.found) }),
    questions: [...new Set([...action.questions, ...task.questions])],
    refs: [...new Set([...action.refs, ...task.refs])],
    responsible: action.responsible ?? task.responsible,
    ...{ due, dueIso, overdue },
  };
}

/** A question without an answer, or with a rough one, and what its answer may change. */
export interface OpenItem extends Action {
  readonly kind: 'open';
  readonly id: QuestionId;
  readonly missing: boolean;
  /** "atbilde var būt izšķiroša un var atklāt šķērsli". Null if the answer can do neither. */
  readonly remark: string | null;
}

export function openItems(source: Source): OpenItem[] {
  const { assessment, t } = source;
  return assessment.openQuestions.map((open) => {
    const state = assessment.states[open.question];
    return {
      kind: 'open',
      kindLabel: t('assessment.classes.open'),
      id: open.question,
      found: open.kind === 'rough' ? t('assessment.states.rough') : t(`assessment.states.${state}`),
      what: t(`assessment.openQuestions.${wayOf(open, source)}`, {
        question: t(`questionnaire.${open.question}.short`),
      }),
      missing: open.kind === 'missing',
      remark: remarkOf(open, source),
      ...concerning(source, [open.question]),
    };
  });
}

function wayOf({ kind, question }: OpenQuestion, { assessment }: Source) {
  if (kind === 'rough') return 'rough';
  const state = assessment.states[question];
  if (state === 'dontKnow') return 'dontKnow';
  return state === 'inProgress' ? 'started' : 'missing';
}

function remarkOf({ settles, couldBlock }: OpenQuestion, { t }: Source): string | null {
  if (settles) return t(`assessment.openQuestions.${couldBlock ? 'both' : 'settles'}`);
  return couldBlock ? t('assessment.openQuestions.couldBlock') : null;
}

/** The questions, with the person and the due date from the first question that names them. */
export function concerning({ file, t, today }: Source, questions: readonly QuestionId[]) {
  const answers = questions.map((id) => file.answers[id]);
  const dueIso = answers.find((answer) => answer?.due)?.due ?? null;
  return {
    questions,
    refs: questions.map((id) => refOf(t, id)),
    responsible: answers.find((answer) => answer?.responsible)?.responsible ?? null,
    due: dueIso && t('assessment.units.dateShort', { n: dueIso }),
    dueIso,
    overdue: isOverdue(dueIso, today) ? t('assessment.units.overdue') : null,
  };
}
