import { costInputsAt } from '../assessment/figures.ts';
import type { Given } from '../assessment/given.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { AssessmentResult, Bounds } from '../assessment/types.ts';
import { ascending } from '../summary/outwards.ts';
import type { Forecast } from './resultTypes.ts';

/** The forecast from the answers, to be compared with the results of later years. */
export function forecastOf({ facts }: Pick<AssessmentResult, 'facts'>, given: Given): Forecast {
  const [worst, best] = (['worst', 'best'] as const).map((side) =>
    costInputsAt(given, side, DEFAULT_METHODOLOGY),
  );
  const span = (name: 'inPersonCost' | 'marginalCost'): Bounds | null =>
    worst && best ? ascending([worst[name], best[name]]) : null;
  return {
    uptake: facts.uptake && ascending(facts.uptake),
    costPerECase: facts.costPerECase && ascending(facts.costPerECase),
    annualSaving: facts.annualSaving && ascending(facts.annualSaving),
    paybackYears: facts.paybackYears && ascending(facts.paybackYears),
    inPersonCost: span('inPersonCost'),
    marginalCost: span('marginalCost'),
    lifetimeYears: worst?.lifetimeYears ?? null,
  };
}
