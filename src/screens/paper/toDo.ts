import type { Translate } from '../../../locales/words.ts';
import type { Action, OpenItem } from '../../summary/actions.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { lowerFirst, shortRefs } from '../../summary/source.ts';
import type { Budgets } from './budgets.ts';
import { cut, linesOf } from './lines.ts';
import type { Types } from './measures.ts';

/** One thing to do or to find out, as page one shows it. */
export interface ToDoRow {
  readonly id: string;
  /** "Nosacījums:". */
  readonly kind: string;
  readonly what: string;
  /** "9. jaut." */
  readonly ref: string;
  readonly who: string;
  readonly by: string;
}

export interface ToDo {
  readonly heading: string;
  readonly rows: readonly ToDoRow[];
  /** "un vēl 3: sk. rīcības plānu no 2. lapas"; null where all is there. */
  readonly more: string | null;
}

/** Obstacles and conditions, then contradictions, then open questions, each up to its budget. */
export function toDoOf(summary: Summary, t: Translate, budgets: Budgets, types: Types): ToDo {
  const { obstacles, conditions, contradictions, open } = summary;
  const first = [...obstacles.items, ...conditions.items].map((each) => rowOf(each, each.what));
  const second = contradictions.items.map((each) => rowOf(each, each.found));
  const third = open.items.map((each) => rowOf(each, openText(each)));
  const rows = [
    ...first.slice(0, budgets.conditions),
    ...second.slice(0, budgets.contradictions),
    ...third.slice(0, budgets.open),
  ];
  const left = first.length + second.length + third.length - rows.length;
  return {
    heading: headingOf(summary, t, budgets.heading, types),
    rows,
    more: left > 0 ? t('ui.paper.morePageTwo', { count: left }) : null,
  };

  function rowOf(action: Action, text: string): ToDoRow {
    const kind = t('ui.paper.kind', { kind: action.kindLabel });
    const ref = action.questions.length > 0 ? `(${shortRefs(t, action.questions)})` : '';
    const nobody = t('ui.paper.nobody');
    return {
      id: `${action.kind} ${action.id}`,
      kind,
      what: cut(text, types.what, budgets.rowLines, t('ui.paper.seePageTwo'), { lead: kind, trail: ref }),
      ref,
      who: cut(action.responsible ?? nobody, types.who, budgets.rowLines, '…'),
      by: action.due ?? '–',
    };
  }
}

const openText = ({ what, remarks }: OpenItem): string => [what, ...remarks].join(', ');

/**
 * What there is to do, each part with its finding; all clear where there is nothing. Where the lines do not hold them
 * all, the least important part goes: half a finding would say something else.
 */
function headingOf(summary: Summary, t: Translate, lines: number, types: Types): string {
  const { obstacles, conditions, contradictions, open } = summary;
  const parts = [obstacles, conditions, contradictions, open].filter(({ items }) => items.length > 0);
  const [head = t('ui.paper.nothingToDo'), ...others] = parts.map(({ heading }) => heading);
  const fitting = others.map((_, index) => [head, ...others.slice(0, index + 1).map(lowerFirst)].join('; '));
  const longest = fitting.findLast((heading) => linesOf(heading, types.heading) <= lines);
  return longest ?? cut(head, types.heading, lines, '…');
}
