import type { Bounds } from '../assessment/types.ts';
import { RESULT_RULES } from './resultRules.ts';
import type { Forecast, Judgement, JudgementReason, YearResult } from './resultTypes.ts';

/** The verdict by the rules, from the latest year. `years`: in order. */
export function judgementOf(years: readonly YearResult[], forecast: Forecast): Judgement {
  const dated = years.filter(({ year }) => year !== null);
  const latest = dated.at(-1);
  if (!latest) return { outcome: null, year: null, reasons: [] };
  const review = held({
    costlyRunning: isCostlyRunning(dated, forecast),
    uptakeHalf: isHalf(latest, forecast),
  });
  const improve = held({
    uptakeBelow: latest.uptake?.compared === 'below',
    completionLow: isBelow(latest.completion, RESULT_RULES.completionAtLeast),
    satisfactionLow: isBelow(latest.satisfaction, RESULT_RULES.satisfactionAtLeast),
  });
  const told = (outcome: Judgement['outcome'], reasons: readonly JudgementReason[]): Judgement => ({
    outcome,
    year: latest.year,
    reasons,
  });
  if (review.length > 0) return told('review', [...review, ...improve]);
  if (improve.length > 0) return told('improve', improve);
  return isAsForecast(latest, forecast) ? told('keep', ['asForecast']) : told(null, []);
}

const held = (reasons: Partial<Record<JudgementReason, boolean>>): JudgementReason[] =>
  (Object.keys(reasons) as JudgementReason[]).filter((reason) => reasons[reason]);

const isBelow = (value: number | null, least: number): boolean => value !== null && value < least;

/** Whether a case is certainly dearer: its lowest possible cost is above the highest cost in today's channels. */
const isCostly = ({ costPerECase }: YearResult, inPerson: Bounds | null): boolean =>
  costPerECase !== null && inPerson !== null && costPerECase.value[0] > inPerson[1];

function isCostlyRunning(years: readonly YearResult[], { inPersonCost }: Forecast): boolean {
  const last = years.slice(-RESULT_RULES.costlyYears);
  const first = last[0]?.year ?? 0;
  return (
    last.length === RESULT_RULES.costlyYears &&
    last.every((each, index) => each.year === first + index && isCostly(each, inPersonCost))
  );
}

function isHalf({ uptake }: YearResult, forecast: Forecast): boolean {
  return (
    uptake !== null &&
    forecast.uptake !== null &&
    uptake.value[1] < RESULT_RULES.uptakePart * forecast.uptake[0]
  );
}

function isAsForecast({ uptake, costPerECase }: YearResult, { inPersonCost }: Forecast): boolean {
  const reached = uptake?.compared === 'within' || uptake?.compared === 'above';
  return (
    reached && costPerECase !== null && inPersonCost !== null && costPerECase.value[1] <= inPersonCost[0]
  );
}
