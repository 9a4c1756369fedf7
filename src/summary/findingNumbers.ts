import { costlyExceptionsIn, type Scenario, shareOf } from '../assessment/coverage.ts';
import { costInputsAt } from '../assessment/figures.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { Bounds } from '../assessment/types.ts';
import { between, euros, finite } from './quantity.ts';
import { lowerFirst, type Source } from './source.ts';
import { optionName } from './valueWords.ts';

const SIDES = ['worst', 'best'] as const;

/** The cost of a case in today's channels, EUR. Null until the cost of an electronic case is known, too. */
export function presentCost({ given, assessment }: Source): Bounds | null {
  if (assessment.facts.costPerECase === null) return null;
  const [worst, best] = SIDES.map((side) => costInputsAt(given, side, DEFAULT_METHODOLOGY));
  return worst && best ? [worst.inPersonCost, best.inPersonCost] : null;
}

/** Both costs of a case in words; undefined unless both are finite. */
export function costTexts(source: Source): { cost: string; now: string } | undefined {
  const { costPerECase } = source.assessment.facts;
  const present = presentCost(source);
  if (!finite(costPerECase) || !present) return undefined;
  return {
    cost: between(source.t, costPerECase, euros(costPerECase)),
    now: between(source.t, present, euros(present)),
  };
}

/** The chosen payback period in the words of its option, so that no page names another period than question 10. */
export function paybackEstimate({ given, t }: Source): string | undefined {
  const { estimate } = given.q10;
  return estimate && lowerFirst(optionName(t, 'q10.fields.estimate', estimate));
}

/** Without any electronic case, a cost per case means nothing. */
export function withoutCases({ assessment }: Source): boolean {
  return assessment.facts.costPerECase?.[1] === Number.POSITIVE_INFINITY;
}

/** The electronic scenarios and their share of cases, per cent. Undefined unless question 4 lists scenarios. */
export function coverage({ given, assessment }: Source): { share: number; count: number } | undefined {
  if (!given.q04.scenarios || assessment.states.q04 !== 'answered') return undefined;
  const electronic = given.q04.scenarios.filter((each) => each.electronic);
  return { share: Math.min(100, shareOf(electronic)), count: electronic.length };
}

/** The scenarios that raise `costlyException`. There are none if the estimate raises it. */
export function costlyExceptions({ given }: Source): Scenario[] {
  return costlyExceptionsIn(given.q04.scenarios ?? [], DEFAULT_METHODOLOGY.ratings.q04.core);
}

/** The number of fully electronic steps, and of all steps that are needed. Undefined if question 11 has no steps. */
export function stepCounts({ given }: Source): { done: number; count: number } | undefined {
  const steps = Object.values(given.q11.steps ?? {}).filter((step) => step !== 'notNeeded');
  if (steps.length === 0) return undefined;
  return { done: steps.filter((step) => step === 'electronic').length, count: steps.length };
}

/** The number of data sources with a live interface, and of all sources. Undefined if question 16 has no rows. */
export function interfaceCounts({ given }: Source): { live: number; count: number } | undefined {
  const sources = given.q16.sources ?? [];
  if (given.q16.needed !== 'yes' || sources.length === 0) return undefined;
  return { live: sources.filter((row) => row.interface === 'live').length, count: sources.length };
}
