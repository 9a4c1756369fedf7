import type { Assessment } from '../answers/model/types.ts';
import { costInputsAt } from './figures.ts';
import { givenIn } from './given.ts';
import type { AssessmentResult, Bounds } from './types.ts';
import { methodologyFor } from './weighting.ts';

/** The savings of the e-service by the end of a year, less its build cost. EUR, [at worst, at best]. */
export interface BalanceYear {
  /** 0 is the day of the launch. */
  readonly year: number;
  readonly bounds: Bounds;
}

export interface Balance {
  readonly years: readonly BalanceYear[];
  /** In years, [at worst, at best]. Infinite if it never pays back. */
  readonly payback: Bounds;
  readonly lifetimeYears: number;
}

/** Year by year over the lifetime, not discounted. Null while the cost figures are incomplete. */
export function balanceOf(file: Assessment, { facts }: AssessmentResult): Balance | null {
  const method = methodologyFor(file.methodology);
  const given = givenIn(file.answers);
  const worst = costInputsAt(given, 'worst', method);
  const best = costInputsAt(given, 'best', method);
  const { annualSaving, paybackYears } = facts;
  if (!worst || !best || !annualSaving || !paybackYears) return null;
  const years = Array.from({ length: best.lifetimeYears + 1 }, (_, year): BalanceYear => {
    return {
      year,
      bounds: [year * annualSaving[0] - worst.buildCost, year * annualSaving[1] - best.buildCost],
    };
  });
  return { years, payback: paybackYears, lifetimeYears: best.lifetimeYears };
}
