import type { Given } from './given.ts';
import { reaches, sum } from './numbers.ts';

export type Scenario = NonNullable<Given['q04']['scenarios']>[number];

/** The per cent of cases in these scenarios of question 4 together; a missing share is 0. */
export const shareOf = (scenarios: readonly Scenario[]): number =>
  sum(scenarios.map(({ share = 0 }) => share));

/** Costly electronic scenarios that could be left out: the other electronic ones still make `core` per cent. */
export function costlyExceptionsIn(scenarios: readonly Scenario[], core: number): Scenario[] {
  const electronic = scenarios.filter((row) => row.electronic);
  return electronic.filter(
    (row) => row.costly && reaches(shareOf(electronic.filter((other) => other !== row)), core),
  );
}
