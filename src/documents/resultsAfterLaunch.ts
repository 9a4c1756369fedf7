import type { ResultYear } from '../answers/model/types.ts';
import type { Bounds } from '../assessment/types.ts';
import { findingsOf, type ResultFinding } from './resultFindings.ts';
import type { Comparison, Forecast, Payback, Results, YearFigure, YearResult } from './resultTypes.ts';
import { judgementOf } from './resultVerdict.ts';

/**
 * Compares the results of the years with the forecast (Cabinet Regulation 402, points 7 and 8). Pure. The rows may be
 * in any order.
 */
export function resultsAfterLaunch(rows: readonly ResultYear[], forecast: Forecast): Results {
  const findings = findingsOf(rows);
  const buildCost = buildCostOf(rows, findings);
  const years = rows
    .map((row, index) => yearOf(row, forecast, buildCost, spoiltIn(findings, index)))
    .toSorted((a, b) => (a.year ?? Number.MAX_VALUE) - (b.year ?? Number.MAX_VALUE));
  return {
    years,
    payback: paybackOf(years, buildCost),
    verdict: judgementOf(years, forecast),
    findings,
  };
}

/** The build cost is the same for all years. Undefined if two rows differ. */
function buildCostOf(rows: readonly ResultYear[], findings: readonly ResultFinding[]): number | undefined {
  const differs = findings.some(
    ({ code, fields }) => code === 'saidTwice' && fields.includes('buildCostActual'),
  );
  return differs ? undefined : rows.find((row) => row.buildCostActual !== undefined)?.buildCostActual;
}

/** The fields of a row that have impossible numbers. */
const spoiltIn = (findings: readonly ResultFinding[], index: number): ReadonlySet<string> =>
  new Set(findings.filter(({ row }) => row === index).flatMap(({ fields }) => fields));

function yearOf(
  row: ResultYear,
  forecast: Forecast,
  buildCost: number | undefined,
  spoilt: ReadonlySet<string>,
): YearResult {
  const number = (field: 'started' | 'completed' | 'electronic' | 'all' | 'satisfaction' | 'annualCost') =>
    spoilt.has(field) || spoilt.has('year') ? undefined : row[field];
  const uptake = shareOf(number('electronic'), number('all'));
  const cost = costOf(number('electronic'), number('annualCost'), buildCost, forecast);
  const saving = savingOf(number('electronic'), number('annualCost'), forecast);
  return {
    id: row.id,
    year: row.year ?? null,
    completion: shareOf(number('completed'), number('started')),
    uptake: uptake === null ? null : figure([uptake, uptake], forecast.uptake),
    satisfaction: number('satisfaction') ?? null,
    costPerECase: cost && figure(cost, forecast.costPerECase),
    saving: saving && figure(saving, forecast.annualSaving),
  };
}

const shareOf = (part: number | undefined, whole: number | undefined): number | null =>
  part === undefined || whole === undefined || whole === 0 ? null : part / whole;

const figure = (value: Bounds, forecast: Bounds | null): YearFigure => ({
  value,
  compared: forecast && compare(value, forecast),
});

/** Compares two ranges. While they touch, the result is `within`. */
function compare([low, high]: Bounds, [from, to]: Bounds): Comparison {
  return high < from ? 'below' : low > to ? 'above' : 'within';
}

/**
 * EUR per case, as in section 2 of the method: the year's share of the build cost plus the running cost, divided by the
 * cases, plus the marginal cost.
 */
function costOf(
  cases: number | undefined,
  annualCost: number | undefined,
  buildCost: number | undefined,
  { lifetimeYears, marginalCost }: Forecast,
): Bounds | null {
  if (!cases || annualCost === undefined || buildCost === undefined) return null;
  if (lifetimeYears === null || marginalCost === null) return null;
  const fixed = (buildCost / lifetimeYears + annualCost) / cases;
  return [fixed + marginalCost[0], fixed + marginalCost[1]];
}

function savingOf(
  cases: number | undefined,
  annualCost: number | undefined,
  { inPersonCost, marginalCost }: Forecast,
): Bounds | null {
  if (cases === undefined || annualCost === undefined || !inPersonCost || !marginalCost) return null;
  return [
    cases * (inPersonCost[0] - marginalCost[1]) - annualCost,
    cases * (inPersonCost[1] - marginalCost[0]) - annualCost,
  ];
}

/** Years without a row between the first and the last year. Their savings are unknown. */
export function yearsBetween(years: readonly Pick<YearResult, 'year'>[]): number[] {
  const told = years.flatMap(({ year }) => year ?? []);
  if (told.length < 2) return [];
  const first = Math.min(...told);
  const all = Array.from({ length: Math.max(...told) - first }, (_, n) => first + n);
  return all.filter((year) => !told.includes(year));
}

function paybackOf(years: readonly YearResult[], buildCost: number | undefined): Results['payback'] {
  const savings = years.flatMap(({ saving }) => (saving ? [saving.value] : []));
  if (buildCost === undefined || savings.length === 0 || savings.length < years.length) return null;
  if (yearsBetween(years).length > 0) return null;
  return [soFar(savings.map(([low]) => low)), soFar(savings.map(([, high]) => high))];

  function soFar(sums: readonly number[]): Payback {
    let sum = 0;
    for (const [index, saving] of sums.entries()) {
      sum += saving;
      if (sum >= (buildCost ?? 0)) return { years: index + 1 };
    }
    return { missing: (buildCost ?? 0) - sum };
  }
}
