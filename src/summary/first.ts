import type { Action } from './actions.ts';
import type { Summary } from './buildSummary.ts';

/** What has to be done before anything else, the most important first. */
export function firstOf({ headline, obstacles, conditions }: Summary): readonly Action[] {
  return headline.id === 'doNotBuild' ? obstacles.items : [...obstacles.items, ...conditions.items];
}
