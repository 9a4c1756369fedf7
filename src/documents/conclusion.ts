import { between, euros, written } from '../summary/quantity.ts';
import { verdictHeading } from './afterLaunchBlocks.ts';
import { RESULT_RULES } from './resultRules.ts';
import { forecastIn, resultsOf } from './results.ts';
import type { JudgementReason, YearResult } from './resultTypes.ts';
import type { RowContext } from './statement.ts';

/** The figure that each reason is about. */
const CARRIED_BY = {
  costlyRunning: 'costPerECase',
  uptakeHalf: 'uptake',
  uptakeBelow: 'uptake',
  completionLow: 'completion',
  satisfactionLow: 'satisfaction',
  asForecast: 'uptake',
} as const satisfies Record<JudgementReason, keyof YearResult>;

/**
 * For page one: the conclusion of the latest year after launch, and the one comparison that carries it. Null if no year
 * is filled in.
 */
export function conclusionText(context: RowContext): string | null {
  if ((context.documents.results ?? []).length === 0) return null;
  const { verdict, years } = resultsOf(context);
  const [reason] = verdict.reasons;
  const latest = years.findLast(({ year }) => year !== null);
  const carried = reason && latest ? comparison(context, latest, reason) : null;
  return [verdictHeading(context.t, verdict), carried].flatMap((text) => (text ? `${text}.` : [])).join(' ');
}

function comparison(context: RowContext, year: YearResult, reason: JudgementReason): string | null {
  const { t } = context;
  const forecast = forecastIn(context);
  const id = CARRIED_BY[reason];
  const told = (found: string, expected: string) =>
    t(`documents.text.results.carriedBy.${id}`, { found, expected });
  switch (id) {
    case 'completion':
      return year[id] === null
        ? null
        : told(written(t, year[id], 'share'), written(t, RESULT_RULES.completionAtLeast, 'share'));
    case 'satisfaction':
      return year[id] === null
        ? null
        : told(written(t, year[id], 'number'), written(t, RESULT_RULES.satisfactionAtLeast, 'number'));
    default: {
      const [found, expected] = [year[id]?.value, id === 'uptake' ? forecast.uptake : forecast.inPersonCost];
      const write = (bounds: NonNullable<typeof expected>) =>
        between(t, bounds, id === 'uptake' ? 'share' : euros(bounds));
      return found && expected ? told(write(found), write(expected)) : null;
    }
  }
}
