import { GROUPS } from '../questionnaire/options.ts';
import type { Given } from './given.ts';
import type { MethodNumbers, Methodology } from './methodology.ts';
import { settleZero, sum } from './numbers.ts';
import type { Side } from './types.ts';

/**
 * The questions whose figures may be rough. A figure takes the side of the question that it was entered in. Method 2.
 */
export const ROUGH_QUESTIONS = ['q03', 'q05', 'q06'] as const;
export type RoughQuestion = (typeof ROUGH_QUESTIONS)[number];

/** EUR, EUR a year, EUR a case, years; precision applied. */
export interface CostInputs {
  readonly buildCost: number;
  readonly annualCost: number;
  readonly inPersonCost: number;
  readonly marginalCost: number;
  readonly lifetimeYears: number;
}

export interface CostFigures {
  readonly costPerECase: number;
  readonly costRatio: number;
  readonly paybackYears: number;
  readonly breakEvenCases: number;
  readonly breakEvenBuildCost: number;
}

export interface Figures {
  readonly annualCases: number | null;
  readonly institutionShare: number | null;
  readonly uptake: number | null;
  readonly eCasesPerYear: number | null;
  /** Null while the cost figures are incomplete. */
  readonly costs: CostFigures | null;
}

/** `favourable` rises and `adverse` falls from worst to best. */
const factor = {
  favourable: (precision: number, side: Side) => 1 + (side === 'best' ? precision : -precision) / 100,
  adverse: (precision: number, side: Side) => 1 + (side === 'best' ? -precision : precision) / 100,
};

export function figuresAt(
  given: Given,
  sideOf: (question: RoughQuestion) => Side,
  method: Methodology,
): Figures {
  const annualCases = annualCasesAt(given, sideOf('q05'));
  const uptake = uptakeAt(given, sideOf('q06'));
  const eCasesPerYear = eCasesAt(given, sideOf('q03'), annualCases, uptake);
  const inputs = costInputsAt(given, sideOf('q03'), method);
  const costs = inputs && eCasesPerYear !== null ? costFigures(inputs, eCasesPerYear) : null;
  return { annualCases, institutionShare: institutionShareOf(given), uptake, eCasesPerYear, costs };
}

/** The groups with their cases, in a fixed order. Null while a row has no cases. */
function casesByGroup(given: Given): { group: string; cases: number }[] | null {
  const groups = given.q05.groups;
  if (!groups || groups.some((row) => row.casesPerMonth === undefined)) return null;
  return GROUPS.flatMap((group) =>
    groups.filter((row) => row.group === group).map((row) => ({ group, cases: row.casesPerMonth ?? 0 })),
  );
}

const isInstitution = ({ group }: { group: string }) => group === 'institutions';
const totalCases = (rows: readonly { cases: number }[]) => sum(rows.map((row) => row.cases));

/** Cases a year in all channels, of all groups except institutions. */
export function annualCasesAt(
  given: Given,
  side: Side,
  precision: number = given.q05.precision ?? 0,
): number | null {
  const groups = casesByGroup(given);
  if (!groups) return null;
  const monthly = totalCases(groups.filter((row) => !isInstitution(row)));
  return 12 * monthly * factor.favourable(precision, side);
}

function institutionShareOf(given: Given): number | null {
  const groups = casesByGroup(given);
  if (!groups) return null;
  const all = totalCases(groups);
  return all > 0 ? totalCases(groups.filter(isInstitution)) / all : 0;
}

/** The share (0–1) of cases whose recipients can and will use the e-service. */
export function uptakeAt(
  given: Given,
  side: Side,
  precision: number = given.q06.precision ?? 0,
): number | null {
  const groups = casesByGroup(given)?.filter((row) => !isInstitution(row) && row.cases > 0);
  if (!groups || groups.length === 0) return null;
  const { authentication, reach } = given.q06;
  const scale = factor.favourable(precision, side);
  const share = (percent: number) => Math.min(1, (percent / 100) * scale);
  const everyoneCan = authentication === 'notNeeded' || (authentication === undefined && side === 'best');
  const all = totalCases(groups);
  const parts: number[] = [];
  for (const { group, cases } of groups) {
    const row = reach?.find((candidate) => candidate.group === group);
    if (row?.will === undefined || (row.can === undefined && authentication !== 'notNeeded')) return null;
    parts.push((cases / all) * (everyoneCan ? 1 : share(row.can ?? 0)) * share(row.will));
  }
  return sum(parts);
}

function eCasesAt(
  given: Given,
  side: Side,
  annualCases: number | null,
  uptake: number | null,
): number | null {
  const { eCasesPerYear, precision = 0 } = given.q03;
  if (eCasesPerYear !== undefined) return eCasesPerYear * factor.favourable(precision, side);
  if (annualCases === 0) return 0;
  return annualCases !== null && uptake !== null ? annualCases * uptake : null;
}

/** The cost figures of q03. Null if one of the three required ones is missing. */
export function costInputsAt(given: Given, side: Side, method: MethodNumbers): CostInputs | null {
  const { presentChannel, buildCost, annualCost, inPersonCost, marginalCost = 0, precision = 0 } = given.q03;
  const { lifetimeYears = method.defaults.lifetimeYears } = given.q03;
  if (presentChannel === 'no') return null;
  if (buildCost === undefined || annualCost === undefined || inPersonCost === undefined) return null;
  const adverse = factor.adverse(precision, side);
  return {
    buildCost: buildCost * adverse,
    annualCost: annualCost * adverse,
    inPersonCost: inPersonCost * factor.favourable(precision, side),
    marginalCost: marginalCost * adverse,
    lifetimeYears,
  };
}

/** EUR a year. */
export function annualSaving(inputs: CostInputs, eCases: number): number {
  return settleZero(eCases * (inputs.inPersonCost - inputs.marginalCost) - inputs.annualCost);
}

function costFigures(inputs: CostInputs, eCases: number): CostFigures {
  const { buildCost, annualCost, inPersonCost, marginalCost, lifetimeYears } = inputs;
  const fixedPerYear = buildCost / lifetimeYears + annualCost;
  const difference = settleZero(inPersonCost - marginalCost);
  const saving = annualSaving(inputs, eCases);
  const costPerECase = perCase(fixedPerYear, eCases) + marginalCost;
  return {
    costPerECase,
    costRatio: inPersonCost > 0 ? costPerECase / inPersonCost : costPerECase === 0 ? 0 : Infinity,
    paybackYears: payback(buildCost, saving, difference),
    breakEvenCases: fixedPerYear === 0 ? 0 : difference <= 0 ? Infinity : fixedPerYear / difference,
    breakEvenBuildCost: Math.max(0, lifetimeYears * saving),
  };
}

function perCase(fixed: number, eCases: number): number {
  if (fixed === 0) return 0;
  return eCases > 0 ? fixed / eCases : Infinity;
}

function payback(buildCost: number, saving: number, difference: number): number {
  if (buildCost === 0 && saving >= 0 && difference >= 0) return 0;
  return saving <= 0 ? Infinity : buildCost / saving;
}

/** EUR: the build cost against the discounted savings of the lifetime. */
export function netPresentValue(inputs: CostInputs, saving: number, discountRate: number): number {
  let discounted = 0;
  for (let year = 1; year <= inputs.lifetimeYears; year++) discounted += saving / (1 + discountRate) ** year;
  return discounted - inputs.buildCost;
}
