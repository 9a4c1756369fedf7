import { costInputsAt } from '../assessment/figures.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { Bounds } from '../assessment/types.ts';
import { between, euros, finite } from './quantity.ts';
import type { Source } from './source.ts';

const SIDES = ['worst', 'best'] as const;

/** What a case costs in today's channels, where the costs of an electronic one are known. EUR. */
export function presentCost({ given, assessment }: Source): Bounds | null {
  if (assessment.facts.costPerECase === null) return null;
  const [worst, best] = SIDES.map((side) => costInputsAt(given, side, DEFAULT_METHODOLOGY));
  return worst && best ? [worst.inPersonCost, best.inPersonCost] : null;
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
