import { costlyExceptionsIn, type Scenario, shareOf } from '../assessment/coverage.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { Source } from './source.ts';

/** The electronic scenarios and their share of cases, per cent; undefined until question 4 is answered with scenarios. */
export function coverage({ given, assessment }: Source): { share: number; count: number } | undefined {
  if (!given.q04.scenarios || assessment.states.q04 !== 'answered') return undefined;
  const electronic = given.q04.scenarios.filter((each) => each.electronic);
  return { share: Math.min(100, shareOf(electronic)), count: electronic.length };
}

/** The scenarios that raise `costlyException`; none where the estimate does. */
export function costlyExceptions({ given }: Source): Scenario[] {
  return costlyExceptionsIn(given.q04.scenarios ?? [], DEFAULT_METHODOLOGY.ratings.q04.core);
}
