import type { Answers } from '../../answers/model/types.ts';
import { allAt, type Workings, workingsFor } from '../../assessment/compute.ts';
import type { Bounds } from '../../assessment/types.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import type { Source } from '../source.ts';

export const SIDES = ['worst', 'best'] as const;
/** Institutions get no e-service, so their cases are not in the figures. */
export const INSTITUTIONS = 'institutions';

/** Computes the method for one group as if there were no other. Undefined if the group has no cases. */
export function groupAlone({ given, file }: Source, group: string | undefined): Workings | undefined {
  const row = given.q05.groups?.find((each) => each.group === group);
  if (!row || row.casesPerMonth === undefined || group === INSTITUTIONS) return undefined;
  const answers = { q05: { ...given.q05, groups: [row] }, q06: given.q06 } as Answers;
  return workingsFor(answers, methodologyFor(file.methodology));
}

/** The electronic cases of one group in a year, [at worst, at best]; null while unknown. */
export function groupCases(source: Source, group: string | undefined): Bounds | null {
  const alone = groupAlone(source, group);
  const [worst, best] = SIDES.map((side) => alone?.figures(allAt(side)).eCasesPerYear ?? null);
  return worst === null || best === null || worst === undefined || best === undefined ? null : [worst, best];
}
