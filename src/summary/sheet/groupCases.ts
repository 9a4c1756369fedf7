import type { Answers } from '../../answers/model/types.ts';
import { allAt, type Workings, workingsFor } from '../../assessment/compute.ts';
import type { Bounds } from '../../assessment/types.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import type { Source } from '../source.ts';

export const SIDES = ['worst', 'best'] as const;
/** They get no e-service: their cases are not in the figures. */
export const INSTITUTIONS = 'institutions';

/** What the method computes for one group as if there were no other; undefined where the group has no cases. */
export function groupAlone({ given, file }: Source, group: string | undefined): Workings | undefined {
  const row = given.q05.groups?.find((each) => each.group === group);
  if (!row || row.casesPerMonth === undefined || group === INSTITUTIONS) return undefined;
  const answers = { q05: { ...given.q05, groups: [row] }, q06: given.q06 } as Answers;
  return workingsFor(answers, methodologyFor(file.methodology));
}

/** The electronic cases a year of one group, [at worst, at best]; null while they are not known. */
export function groupCases(source: Source, group: string | undefined): Bounds | null {
  const alone = groupAlone(source, group);
  const [worst, best] = SIDES.map((side) => alone?.figures(allAt(side)).eCasesPerYear ?? null);
  return worst === null || best === null || worst === undefined || best === undefined ? null : [worst, best];
}
