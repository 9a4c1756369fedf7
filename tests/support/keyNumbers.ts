import type { Answers } from '../../src/answers/model/types.ts';

type Range = readonly [low: number, high: number];

export interface KeyNumbers {
  readonly annualCases: Range;
  /** The share of online cases, 0–1. */
  readonly uptake: Range;
  readonly eCases: Range;
  readonly eCost: Range;
  readonly presentCost: Range;
  /** Infinite if it never pays back. */
  readonly payback: Range;
  /** The saving in one year. */
  readonly saving: Range;
  readonly npv: Range;
  readonly recipientHours: Range;
  readonly staffHours: Range;
  /** For each year from 0: the saving so far, less the build cost. */
  readonly balance: readonly Range[];
}

/** The yearly discount rate of the method. */
const DISCOUNT = 0.04;

/**
 * Computes the figures of page one from the answers, with arithmetic of its own and nothing from the program. It needs
 * answers with cases and reach by group, with costs and minutes, and with a marginal cost below today's cost.
 */
export function keyNumbers({ q02, q03, q05, q06 }: Answers): KeyNumbers {
  const between = (n: number, precision = 0): Range => [n * (1 - precision / 100), n * (1 + precision / 100)];
  const groups = q05?.groups ?? [];
  const monthly = groups.reduce((total, { casesPerMonth = 0 }) => total + casesPerMonth, 0);
  const annualCases = between(12 * monthly, q05?.precision);
  const uptake = ([0, 1] as const).map((end) =>
    groups.reduce((total, { group, casesPerMonth = 0 }) => {
      const reach = q06?.reach?.find((row) => row.group === group);
      const share = (percent = 0) => Math.min(1, between(percent / 100, q06?.precision)[end]);
      return total + (casesPerMonth / monthly) * share(reach?.can) * share(reach?.will);
    }, 0),
  );
  const eCases: Range = [annualCases[0] * (uptake[0] ?? 0), annualCases[1] * (uptake[1] ?? 0)];
  const years = q03?.lifetimeYears ?? 5;
  const build = between(q03?.buildCost ?? 0, q03?.precision);
  const running = between(q03?.annualCost ?? 0, q03?.precision);
  const now = between(q03?.inPersonCost ?? 0, q03?.precision);
  const marginal = between(q03?.marginalCost ?? 0, q03?.precision);
  const eCost: Range = [
    (build[0] / years + running[0]) / eCases[1] + marginal[0],
    (build[1] / years + running[1]) / eCases[0] + marginal[1],
  ];
  const saving: Range = [
    eCases[0] * (now[0] - marginal[1]) - running[1],
    eCases[1] * (now[1] - marginal[0]) - running[0],
  ];
  const paid = (cost: number, perYear: number) => (perYear > 0 ? cost / perYear : Number.POSITIVE_INFINITY);
  const discounted = Array.from({ length: years }, (_, year) => (1 + DISCOUNT) ** -(year + 1)).reduce(
    (a, b) => a + b,
  );
  const hours = (before = 0, after = 0): Range => [
    (eCases[0] * (before - after)) / 60,
    (eCases[1] * (before - after)) / 60,
  ];
  return {
    annualCases,
    uptake: [uptake[0] ?? 0, uptake[1] ?? 0],
    eCases,
    eCost,
    presentCost: now,
    payback: [paid(build[0], saving[1]), paid(build[1], saving[0])],
    saving,
    npv: [saving[0] * discounted - build[1], saving[1] * discounted - build[0]],
    recipientHours: hours(q02?.recipientMinutesNow, q02?.recipientMinutesThen),
    staffHours: hours(q02?.staffMinutesNow, q02?.staffMinutesThen),
    balance: Array.from(
      { length: years + 1 },
      (_, year): Range => [saving[0] * year - build[1], saving[1] * year - build[0]],
    ),
  };
}
