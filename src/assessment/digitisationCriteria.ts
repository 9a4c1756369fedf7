import type { Given } from './given.ts';
import type { Methodology } from './methodology.ts';
import { exceeds, reaches } from './numbers.ts';
import type { AssessmentResult, LegalGround, YesNoUnknown } from './types.ts';

type Facts = AssessmentResult['facts'];

const answer = (yes: boolean, no: boolean): YesNoUnknown => (yes ? 'yes' : no ? 'no' : 'unknown');

/**
 * The grounds of Cabinet Regulation No. 402 (2017), point 3, that the answers support. At least one is required before
 * a service is made electronic. They are shown beside the recommendation and do not change it. Method 12.
 */
export function legalTestOf(given: Given, facts: Facts, method: Methodology): AssessmentResult['legalTest'] {
  const grounds: Record<LegalGround, YesNoUnknown> = {
    cases: cases(given, facts, method),
    convenience: convenience(given),
    burden: burden(given),
    process: process(given),
    cost: cost(given, facts),
  };
  const all = Object.values(grounds);
  const overall = answer(
    all.includes('yes'),
    all.every((ground) => ground === 'no'),
  );
  return { ...grounds, overall };
}

/** 3.1: the number of cases in a year, or their share of all cases of the institution. */
function cases({ q05 }: Given, { annualCases }: Facts, { legal }: Methodology): YesNoUnknown {
  const { shareOfAllCases, estimate } = q05;
  const manyEstimated = estimate === 'from1000to10000' || estimate === 'over10000';
  const many = annualCases ? exceeds(annualCases[0], legal.casesPerYear) : manyEstimated;
  const few = annualCases ? !exceeds(annualCases[1], legal.casesPerYear) : estimate === 'under100';
  if (shareOfAllCases === undefined) return answer(many, false);
  const large = exceeds(shareOfAllCases, legal.shareOfAllCases);
  return answer(many || large, few && !large);
}

const isBetter = (change: string | undefined) => change === 'better' || change === 'muchBetter';

/** 3.2 and 3.3: more accessible or more convenient. The regulation does not mention speed. */
function convenience({ q02: { recipientConvenience: change } }: Given): YesNoUnknown {
  return answer(isBetter(change), change !== undefined);
}

/** 3.4 */
function burden({ q02: { recipientMinutesNow: now, recipientMinutesThen: then } }: Given): YesNoUnknown {
  if (now === undefined || then === undefined) return 'unknown';
  return answer(exceeds(now, then), true);
}

/** 3.5 */
function process({ q22 }: Given): YesNoUnknown {
  const statuses = q22.changes ? q22.changes.map((row) => row.status) : [q22.estimate];
  return answer(
    q22.needed === 'yes' && statuses.some((status) => status === 'done' || status === 'planned'),
    q22.needed === 'no',
  );
}

/** 3.6 requires a lower cost and less time. */
function cost(given: Given, facts: Facts): YesNoUnknown {
  const both = [costAlone(given, facts), timeAlone(given)];
  return answer(
    both.every((one) => one === 'yes'),
    both.includes('no'),
  );
}

/** The ratio is 1 because the regulation says "lower cost". The method did not choose it. */
function costAlone({ q03 }: Given, { costRatio }: Facts): YesNoUnknown {
  if (q03.presentChannel === 'no') return 'unknown';
  if (costRatio) return answer(!reaches(costRatio[0], 1), reaches(costRatio[1], 1));
  return answer(q03.estimate === 'cheaper', q03.estimate !== undefined);
}

/** Missing minutes do not count, because no question requires them. */
function timeAlone({ q02: { institutionSpeed, staffMinutesNow, staffMinutesThen } }: Given): YesNoUnknown {
  const fewer =
    staffMinutesNow !== undefined &&
    staffMinutesThen !== undefined &&
    exceeds(staffMinutesNow, staffMinutesThen);
  return answer(isBetter(institutionSpeed) || fewer, institutionSpeed !== undefined);
}
