import type { Translate } from '../../locales/words.ts';
import type { Action, OpenItem } from './actions.ts';
import type { Summary } from './buildSummary.ts';

/** What has to be done before anything else, as page one lists it, the most important first. */
export interface First {
  /** Obstacles and conditions; where the advice is not to build, what to do instead. */
  readonly certain: readonly Action[];
  readonly contradictions: readonly Action[];
  /** While undecided the open questions, which alone can change that; else the tasks of building. */
  readonly further: readonly (Action | OpenItem)[];
  /** The open questions stand above all else: what is asked above them is to answer one. */
  readonly openFirst: boolean;
}

export function firstOf(summary: Summary): First {
  const { headline, obstacles, conditions, contradictions, open, tasks } = summary;
  const builds = headline.id === 'build' || headline.id === 'buildWithConditions';
  const openFirst = headline.id === 'undecided';
  return {
    // What would have to change for building is nothing to begin with where the advice is another solution.
    certain:
      headline.id === 'doNotBuild' ? summary.insteadActions : [...obstacles.items, ...conditions.items],
    contradictions: contradictions.items,
    further: openFirst ? open.items : builds ? tasks.items : [],
    openFirst,
  };
}

/** What to do in a sentence; of an open question also what its answer may do, of a contradiction what it is. */
export function firstText(t: Translate, action: Action | OpenItem): string {
  if (action.kind === 'contradiction') return action.found;
  const { what } = action;
  return 'remark' in action && action.remark
    ? t('assessment.openQuestions.told', { what, remark: action.remark })
    : what;
}
