import type { Bounds } from '../assessment/types.ts';
import { between, euros, finite } from './quantity.ts';
import type { Source } from './source.ts';

/** What a case costs in today's channels, with the precision of question 3: favourable, so lower at worst. EUR. */
export function presentCost({ given, assessment }: Source): Bounds | null {
  const { inPersonCost, precision = 0 } = given.q03;
  if (inPersonCost === undefined || assessment.facts.costPerECase === null) return null;
  const part = precision / 100;
  return [inPersonCost * (1 - part), inPersonCost * (1 + part)];
}

/** Both costs of a case in words, where both are finite. */
export function costTexts(source: Source): { cost: string; now: string } | undefined {
  const { costPerECase } = source.assessment.facts;
  const present = presentCost(source);
  if (!finite(costPerECase) || !present) return undefined;
  return {
    cost: between(source.t, costPerECase, euros(costPerECase)),
    now: between(source.t, present, euros(present)),
  };
}

/** There is no electronic case at all, so that a cost per case has no meaning. */
export function withoutCases({ assessment }: Source): boolean {
  return assessment.facts.costPerECase?.[1] === Number.POSITIVE_INFINITY;
}
