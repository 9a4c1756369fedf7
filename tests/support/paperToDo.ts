import type { Language } from '../../locales/languages.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import type { Told } from './explained.ts';
import { shortDate } from './figureText.ts';
import type { PaperCase } from './paperCases.ts';
import { TRANSLATE } from './summary.ts';

/** The classes of signals in the list: obstacles first, then conditions. */
const CLASSES = ['alternative', 'worth', 'removable', 'condition'] as const;

/** How many rows of each kind fit on a page. */
export interface ShownToDo {
  readonly conditions: number;
  readonly contradictions: number;
  /** Open questions while the case is undecided, tasks otherwise. */
  readonly further: number;
}

/** The list of things to do on page one, as far as there is room for it. `toDo` gives the words for a signal. */
export function paperToDo(
  { file, expected }: PaperCase,
  shown: ShownToDo,
  language: Language,
  toDo: (signal: PaperCase['expected']['signals'][number]['id']) => string,
): Told[] {
  const t = TRANSLATE[language];
  const { signals, contradictions, openQuestions, states, recommendation } = expected;
  // If the advice is not to build, there is no point in listing what building would need.
  const against = recommendation.settled && recommendation.pessimistic === 'doNotBuild';
  const classes = CLASSES.filter((each) => !against || each === 'alternative');
  const certain = classes.flatMap((each) => signals.filter((one) => one.certain && one.class === each));
  const row = (kind: string, what: string, questions: readonly QuestionId[]): Told => {
    const numbers = questions.map((id) => t('ui.question.ordinal', { n: Number(id.slice(1)) }));
    const answers = questions.map((id) => file.answers[id]);
    const who = answers.find((each) => each?.responsible)?.responsible ?? '';
    const due = answers.find((each) => each?.due)?.due;
    const ref = t('ui.paper.questions', { numbers: numbers.join(', ') });
    return {
      text: t('ui.paper.kind', { kind }) + what,
      cut: true,
      trail: ref + who + (due ? shortDate(due, language) : ''),
    };
  };
  const builds = recommendation.settled && /^build/.test(recommendation.pessimistic);
  const tasks = signals.filter((one) => builds && one.certain && one.class === 'task');
  /** True if a condition already asks for what the task asks for; the condition's row then stands for both. */
  const repeated = (task: (typeof signals)[number]) =>
    certain.some((one) => toDo(one.id).startsWith(toDo(task.id)));
  const signalRow = (one: (typeof signals)[number]) => {
    const same = tasks.filter(
      (task) => task !== one && repeated(task) && toDo(one.id).startsWith(toDo(task.id)),
    );
    const questions = [one, ...same].flatMap(({ question }) => question ?? []);
    return row(t(`assessment.classes.${one.class}`), toDo(one.id), questions);
  };
  const { buildCost, annualCost } = file.answers.q03 ?? {};
  const parts = [buildCost === undefined && 'build', annualCost === undefined && 'annual'].filter(Boolean);
  const part = parts.length > 1 ? 'both' : (parts[0] as 'build' | 'annual');
  const costs =
    builds && parts.length > 0
      ? [row(t('assessment.classes.open'), t(`assessment.openQuestions.costs.${part}.do`), ['q03'])]
      : [];
  const first = certain.map(signalRow);
  const second = contradictions.map(({ id, questions }) =>
    row(t('assessment.classes.contradiction'), t(`assessment.contradictions.${id}.found`), questions),
  );
  const open = openQuestions.map(({ kind, question, settles, couldBlock }) => {
    const state = {
      inProgress: 'started',
      dontKnow: 'dontKnow',
      notStarted: 'missing',
      answered: 'rough',
    } as const;
    const way = kind === 'rough' ? 'rough' : state[states[question]];
    const what = t(`assessment.openQuestions.${way}`, { question: t(`questionnaire.${question}.short`) });
    const may = settles && couldBlock ? 'both' : settles ? 'settles' : 'couldBlock';
    const remark = t(`assessment.openQuestions.${may}`);
    const told = settles || couldBlock ? t('assessment.openQuestions.told', { what, remark }) : what;
    return row(t('assessment.classes.open'), told, [question]);
  });

  const third = recommendation.settled ? tasks.filter((task) => !repeated(task)).map(signalRow) : open;
  const before = [...costs, ...first.slice(0, shown.conditions), ...second.slice(0, shown.contradictions)];
  // The row about the costs is one of those that are shown as information missing.
  const last = third.slice(0, shown.further - costs.length);
  const rows = recommendation.settled ? [...before, ...last] : [...last, ...before];
  // The plan also has what page one does not list.
  const all = CLASSES.flatMap((each) => signals.filter((one) => one.certain && one.class === each));
  const jobs = signals.filter((one) => one.certain && one.class === 'task');
  const further = jobs.filter((task) => !all.some((one) => toDo(one.id).startsWith(toDo(task.id))));
  const planned = against
    ? certain.length + contradictions.length
    : costs.length + all.length + contradictions.length + further.length + open.length;
  const left = rows.length > 0 ? planned - rows.length : 0;
  return [...rows, ...(left > 0 ? [{ text: t('ui.paper.moreInPlan', { count: left }) }] : [])];
}
