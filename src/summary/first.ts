import type { Translate } from '../../locales/words.ts';
import type { Action, OpenItem } from './actions.ts';
import type { Summary } from './buildSummary.ts';

/** What has to be done before anything else, as page one lists it, the most important first. */
export interface First {
  /** Obstacles and conditions; where the advice is not to build, conditions of building are nothing to begin with. */
  readonly certain: readonly Action[];
  readonly contradictions: readonly Action[];
  /** While undecided the open questions, which alone can change that; else the tasks of building. */
  readonly further: readonly (Action | OpenItem)[];
}

export function firstOf({ headline, obstacles, conditions, contradictions, open, tasks }: Summary): First {
  const against = headline.id === 'doNotBuild';
  const builds = headline.id === 'build' || headline.id === 'buildWithConditions';
  return {
    certain: against ? obstacles.items : [...obstacles.items, ...conditions.items],
    contradictions: contradictions.items,
    further: headline.id === 'undecided' ? open.items : builds ? tasks.items : [],
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
