import type { Assessment } from '../../answers/types.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { AssessmentResult, Bounds } from '../../assessment/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';

/** Upper bounds of the choices that figures can stand for; the last choice has none. */
const { q03, q06 } = DEFAULT_METHODOLOGY.ratings;
const HALF_OR_MORE = 0.6;

const byCostRatio = (k: number) =>
  k > q03.muchDearer ? 'muchDearer' : k > q03.dearer ? 'dearer' : k < q03.dearer ? 'cheaper' : 'same';
const byMonthlyCases = (yearly: number) => {
  const monthly = yearly / 12;
  if (monthly < 100) return 'under100';
  if (monthly < 1000) return 'from100to1000';
  return monthly <= 10_000 ? 'from1000to10000' : 'over10000';
};
const byUptake = (share: number) => (share < q06.fewCanUse ? 'few' : share < HALF_OR_MORE ? 'half' : 'most');
const byPayback = (years: number) =>
  years <= 2 ? 'within2' : years <= 5 ? 'within5' : years <= 10 ? 'within10' : 'never';

/**
 * Which choices the figures stand for, at worst and at best, where figures decide in place of the quick answer; null
 * where they do not. An empty list says that rows decide and no single choice says the same.
 */
export function computedOptions(
  question: QuestionId,
  { facts }: AssessmentResult,
  { answers }: Assessment,
): string[] | null {
  const ends = (bounds: Bounds | null, option: (figure: number) => string) =>
    bounds && [...new Set(bounds.map(option))];
  const answer = answers[question];
  if (answer?.dontKnow) return null;
  switch (question) {
    case 'q03':
      return ends(facts.costRatio, byCostRatio);
    case 'q05':
      return ends(facts.annualCases, byMonthlyCases);
    case 'q06':
      return ends(facts.uptake, byUptake);
    case 'q10':
      return ends(facts.paybackYears, byPayback);
    default:
      return answer && hasRows(answer) ? [] : null;
  }
}

/** Lists and matrices win over the estimate as soon as they hold something. */
function hasRows(answer: Readonly<Record<string, unknown>>): boolean {
  if (answer.needed === 'no') return false;
  return Object.entries(answer).some(([name, value]) => {
    if (name === 'evidence' || name === 'means' || name === 'channels' || name === 'types') return false;
    return Array.isArray(value) ? isRows(value) : typeof value === 'object' && value !== null;
  });
}

function isRows(list: readonly unknown[]): boolean {
  return list.some((item) => typeof item === 'object');
}
