import type { Translate } from '../../../locales/words.ts';
import type { Action } from '../../summary/actions.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { firstOf, firstText } from '../../summary/first.ts';
import { shortRefs } from '../../summary/refs.ts';
import type { Budgets } from './budgets.ts';
import { beside, cut } from './lines.ts';
import type { Types } from './measures.ts';

/** One thing to do or to find out on page one. */
export interface ToDoRow {
  readonly id: string;
  /** "Nosacījums:". */
  readonly kind: string;
  readonly what: string;
  /** "9. jaut." It stays on the line of the word before it. */
  readonly ref: string;
  /** Who does it and by when; empty if somebody will write it by hand. */
  readonly who: string;
  readonly by: string;
}

export interface ToDoList {
  readonly rows: readonly ToDoRow[];
  /** The sentence for an empty list. */
  readonly none: string;
  /** Empty rows to write in. */
  readonly blank: number;
  /** "un vēl 3: sk. rīcības plānu"; null if all are shown. */
  readonly more: string | null;
}

/** The rows in this order: what comes first, contradictions, everything else. Each kind stops at its budget. */
export function toDoOf(summary: Summary, t: Translate, budgets: Budgets, types: Types): ToDoList {
  const { certain, contradictions, further, openFirst, leftOf } = firstOf(summary);
  const last = further.slice(0, budgets.further);
  const first = [...certain.slice(0, budgets.conditions), ...contradictions.slice(0, budgets.contradictions)];
  const shown = openFirst ? [...last, ...first] : [...first, ...last];
  const rows = shown.map((each) => rowOf(each, firstText(t, each)));
  const left = rows.length > 0 ? leftOf(rows.length) : 0;
  return {
    rows,
    none: t('ui.paper.nothingToDo'),
    // Under the sentence "nothing to do" empty rows would raise doubts; above "and 3 more" they would look like those three.
    blank: rows.length > 0 && left === 0 ? budgets.blank : 0,
    more: left > 0 ? t('ui.paper.moreInPlan', { count: left }) : null,
  };

  function rowOf(action: Action, text: string): ToDoRow {
    const kind = t('ui.paper.kind', { kind: action.kindLabel });
    const ref = action.questions.length > 0 ? shortRefs(t, action.questions) : '';
    return {
      id: `${action.kind} ${action.id}`,
      kind,
      what: cut(text, types.what, budgets.rowLines, t('ui.paper.seePlan'), {
        lead: kind,
        trail: beside(ref),
      }),
      ref,
      who: cut(action.responsible ?? '', types.who, budgets.rowLines, '…'),
      by: action.due ?? '',
    };
  }
}
