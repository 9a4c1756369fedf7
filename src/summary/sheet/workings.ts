import { allAt, workingsFor } from '../../assessment/compute.ts';
import type { CostInputs, Figures } from '../../assessment/figures.ts';
import { costInputsAt } from '../../assessment/figures.ts';
import type { Bounds, Side } from '../../assessment/types.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { type FigureId, figureText } from '../figures.ts';
import type { Source } from '../source.ts';
import {
  difference,
  type Expression,
  money,
  number,
  percent,
  product,
  quotient,
  sumOf,
  termText,
} from './formula.ts';
import { groupAlone, groupCases, INSTITUTIONS, SIDES } from './groupCases.ts';

/** One end of a figure with its calculation. */
export interface Worked {
  readonly side: Side;
  readonly term: Expression;
  readonly result: number;
}

/** The inputs of a formula for one side, worst or best. */
interface At {
  readonly source: Source;
  readonly side: Side;
  readonly figures: Figures;
  /** Null while the cost figures are incomplete. */
  readonly costs: (CostInputs & { readonly eCases: number }) | null;
  readonly discountRate: number;
}

/** Multiplied by the factor that the method uses for the precision. An exact figure has no factor. */
function times(
  term: Expression,
  { precision = 0 }: { readonly precision?: number | undefined },
  side: Side,
): Expression {
  return precision === 0
    ? term
    : product(term, percent(1 + (side === 'best' ? precision : -precision) / 100));
}

const rowsOf = ({ given }: Source) => given.q05.groups ?? [];
const casesOf = (rows: readonly { readonly casesPerMonth?: number | undefined }[]): Expression =>
  sumOf(rows.map(({ casesPerMonth = 0 }) => number(casesPerMonth)));

/** The yearly saving with this number of electronic cases. */
const saving = (costs: CostInputs, eCases: number): Expression =>
  difference(
    product(number(eCases), difference(money(costs.inPersonCost), money(costs.marginalCost))),
    money(costs.annualCost),
  );
/** The number of cases that gives the lowest or the highest saving. */
function casesAt({ source, side, costs }: At): number {
  const ends = source.assessment.facts.eCasesPerYear ?? [0, 0];
  const rises = costs !== null && costs.inPersonCost >= costs.marginalCost;
  return (side === 'best') === rises ? Math.max(...ends) : Math.min(...ends);
}

const fixed = ({ buildCost, lifetimeYears, annualCost }: CostInputs): Expression =>
  sumOf([quotient(money(buildCost), number(lifetimeYears, 'years')), money(annualCost)]);

type Minutes = 'recipient' | 'staff';

function hours({ source, side }: At, who: Minutes): Expression | null {
  const { q02 } = source.given;
  const [now, then] = [q02[`${who}MinutesNow`], q02[`${who}MinutesThen`]];
  const ends = source.assessment.facts.eCasesPerYear;
  if (now === undefined || then === undefined || !ends) return null;
  const eCases = (side === 'best') === now >= then ? Math.max(...ends) : Math.min(...ends);
  return quotient(product(number(eCases), difference(number(now), number(then))), number(60));
}

/** The calculation of each figure (method, section 2); null if there is none to show. */
const FORMULAS: Readonly<Record<FigureId, (at: At) => Expression | null>> = {
  annualCases: ({ source, side }) =>
    times(
      product(number(12), casesOf(rowsOf(source).filter(({ group }) => group !== INSTITUTIONS))),
      source.given.q05,
      side,
    ),
  institutionShare: ({ source }) =>
    quotient(casesOf(rowsOf(source).filter(({ group }) => group === INSTITUTIONS)), casesOf(rowsOf(source))),
  uptake: ({ source, side }) => {
    const groups = rowsOf(source).filter(
      ({ group, casesPerMonth = 0 }) => group !== INSTITUTIONS && casesPerMonth > 0,
    );
    const parts = groups.map(({ group, casesPerMonth = 0 }) =>
      product(number(casesPerMonth), ...reachOf(source, group, side)),
    );
    return quotient(sumOf(parts), casesOf(groups));
  },
  eCasesPerYear: ({ source, side, figures }) => {
    const { q03 } = source.given;
    if (q03.eCasesPerYear !== undefined) return times(number(q03.eCasesPerYear), q03, side);
    return product(number(figures.annualCases ?? 0), percent(figures.uptake ?? 0));
  },
  presentCost: ({ source, side }) => times(money(source.given.q03.inPersonCost ?? 0), source.given.q03, side),
  costPerECase: ({ costs }) =>
    costs && sumOf([quotient(fixed(costs), number(costs.eCases)), money(costs.marginalCost)]),
  costRatio: ({ costs, figures }) =>
    costs && quotient(money(figures.costs?.costPerECase ?? 0), money(costs.inPersonCost)),
  annualSaving: (at) => at.costs && saving(at.costs, casesAt(at)),
  paybackYears: ({ costs }) => costs && quotient(money(costs.buildCost), saving(costs, costs.eCases)),
  breakEvenCases: ({ costs }) =>
    costs && quotient(fixed(costs), difference(money(costs.inPersonCost), money(costs.marginalCost))),
  breakEvenBuildCost: ({ costs }) =>
    costs && product(number(costs.lifetimeYears, 'years'), saving(costs, costs.eCases)),
  npv: (at) => {
    const { costs, discountRate, source } = at;
    const savings = source.assessment.facts.annualSaving;
    if (!costs || !savings) return null;
    const power: Expression = { kind: 'power', base: 1 + discountRate, exponent: -costs.lifetimeYears };
    const factor = quotient(difference(number(1), power), number(discountRate));
    return difference(product(money(savings[at.side === 'best' ? 1 : 0]), factor), money(costs.buildCost));
  },
  recipientHoursSaved: (at) => hours(at, 'recipient'),
  staffHoursSaved: (at) => hours(at, 'staff'),
};

/**
 * The share of a group's cases that will be electronic: as entered, or as the method computes it from an approximate
 * entry.
 */
function reachOf(source: Source, group: string | undefined, side: Side): readonly Expression[] {
  const { authentication, precision = 0, reach = [] } = source.given.q06;
  const { can = 0, will = 0 } = reach.find((row) => row.group === group) ?? {};
  if (precision > 0 || authentication === undefined) {
    return [percent(groupAlone(source, group)?.figures(allAt(side)).uptake ?? 0)];
  }
  return authentication === 'notNeeded' ? [percent(will / 100)] : [percent(can / 100), percent(will / 100)];
}

/** The calculation of a known figure, at worst and at best. There is only one if both are equal. */
export function workingOf(source: Source, id: FigureId, bounds: Bounds): readonly Worked[] {
  const { file, given } = source;
  const method = methodologyFor(file.methodology);
  const { figures } = workingsFor(file.answers, method);
  const worked = SIDES.flatMap((side, index): Worked[] => {
    const at = figures(allAt(side));
    const inputs = costInputsAt(given, side, method);
    const term = FORMULAS[id]({
      source,
      side,
      figures: at,
      costs: inputs && at.eCasesPerYear !== null ? { ...inputs, eCases: at.eCasesPerYear } : null,
      discountRate: method.discountRate,
    });
    return term ? [{ side, term, result: bounds[index] ?? 0 }] : [];
  });
  return bounds[0] === bounds[1] ? worked.slice(0, 1) : worked;
}

/** The calculation of the electronic cases of one group. */
export function groupWorking(source: Source, group: string): readonly Worked[] {
  const bounds = groupCases(source, group);
  const cases = source.given.q05.groups?.find((row) => row.group === group)?.casesPerMonth;
  if (!bounds || cases === undefined) return [];
  const worked = SIDES.map((side, index): Worked => {
    const yearly = times(product(number(12), number(cases)), source.given.q05, side);
    return { side, term: product(yearly, ...reachOf(source, group, side)), result: bounds[index] ?? 0 };
  });
  return bounds[0] === bounds[1] ? worked.slice(0, 1) : worked;
}

/** "12 × (1 000 + 535) = 18 420". An infinite result is a phrase. */
export function workedText({ t }: Source, id: FigureId, { term, result }: Worked): string {
  return `${termText(t, term)} = ${figureText(t, id, result)}`;
}
