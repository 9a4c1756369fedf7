import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { Source } from './source.ts';

type Scenario = NonNullable<Source['given']['q04']['scenarios']>[number];

/** Per cent of the cases that the scenarios must cover (question 4, "80/20"). */
const CORE = DEFAULT_METHODOLOGY.ratings.q04.core;

const shareOf = (scenarios: readonly Scenario[]): number =>
  scenarios.reduce((sum, { share = 0 }) => sum + share, 0);

/** The electronic scenarios and their share of cases, per cent; undefined until question 4 is answered with scenarios. */
export function coverage({ given, assessment }: Source): { share: number; count: number } | undefined {
  if (!given.q04.scenarios || assessment.states.q04 !== 'answered') return undefined;
  const electronic = given.q04.scenarios.filter((each) => each.electronic);
  return { share: Math.min(100, shareOf(electronic)), count: electronic.length };
}

/** Electronic scenarios that are costly and without which the others still cover enough. */
export function costlyExceptions({ given }: Source): Scenario[] {
  const electronic = (given.q04.scenarios ?? []).filter((each) => each.electronic);
  const all = shareOf(electronic);
  return electronic.filter((each) => each.costly && all - (each.share ?? 0) >= CORE);
}
