import type { Translate } from '../../locales/words.ts';
import type { Action, OpenItem } from './actions.ts';
import type { Summary } from './buildSummary.ts';

/** The list "what comes first" on page one, from the action plan, the most important first. */
export interface First {
  /** Unknown costs, obstacles and conditions; if the advice is not to build, what to do instead. */
  readonly certain: readonly Action[];
  readonly contradictions: readonly Action[];
  /** While undecided, the open questions, because only their answers can decide. Otherwise the tasks of building. */
  readonly further: readonly (Action | OpenItem)[];
  /** True if the open questions come first, because the memo asks the manager to have one of them answered. */
  readonly openFirst: boolean;
  /**
   * How many actions the plan has besides those shown. If the advice is not to build, those that only building would
   * need are not counted.
   */
  readonly leftOf: (shown: number) => number;
}

export function firstOf(summary: Summary): First {
  const { headline, costs, obstacles, conditions, contradictions, open, tasks } = summary;
  const builds = headline.id === 'build' || headline.id === 'buildWithConditions';
  const openFirst = headline.id === 'undecided';
  const instead = headline.id === 'doNotBuild';
  // If the advice is another solution, nobody has to do first what building would need.
  const certain = instead ? summary.insteadActions : [...costs, ...obstacles.items, ...conditions.items];
  const counted = instead ? [...certain, ...contradictions.items] : summary.actionPlan.items;
  return {
    certain,
    contradictions: contradictions.items,
    further: openFirst ? open.items : builds ? tasks.items : [],
    openFirst,
    leftOf: (shown) => counted.length - shown,
  };
}

/**
 * What to do, in a sentence. For an open question it adds what the answer may change; for a contradiction, what
 * contradicts what.
 */
export function firstText(t: Translate, action: Action | OpenItem): string {
  if (action.kind === 'contradiction') return action.found;
  const { what } = action;
  return 'remark' in action && action.remark
    ? t('assessment.openQuestions.told', { what, remark: action.remark })
    : what;
}
