import type { ResultYear } from '../answers/model/types.ts';

/** Results that have to be published and are not filled in yet. */
export interface PublicationDue {
  /** The calendar year of the results. */
  readonly year: number;
  /** Whether the last day to publish them, 1 April, has passed. */
  readonly late: boolean;
}

/** The last day for the results of the year before (Cabinet Regulation 402, point 8): month and day of an ISO date. */
const LAST_DAY = '04-01';

/**
 * Last year's results, if somebody still has to fill them in and publish them (Cabinet Regulation 402, points 7 and 8).
 * Null if the service was not launched by then, or if the figures are there. `today`: ISO date.
 */
export function publicationDue(rows: readonly ResultYear[], today: string): PublicationDue | null {
  const year = Number(today.slice(0, 4)) - 1;
  const first = firstYearOf(rows);
  if (first === undefined || first > year) return null;
  if (rows.some((row) => row.year === year && isFilledIn(row))) return null;
  return { year, late: today.slice(5) > LAST_DAY };
}

/** The year of the launch. If no row states it, or two rows differ, the first year that has a row. */
function firstYearOf(rows: readonly ResultYear[]): number | undefined {
  const [launch, ...others] = new Set(rows.flatMap(({ launchedOn }) => launchedOn?.slice(0, 4) || []));
  if (launch !== undefined && others.length === 0) return Number(launch);
  const years = rows.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.min(...years) : undefined;
}

/**
 * Whether everything is there that point 7 requires to be measured. Recipients need not rate a service, so satisfaction
 * is not missing if there are no ratings.
 */
function isFilledIn({ started, completed, electronic, all, satisfaction, ratings }: ResultYear): boolean {
  const counted = [started, completed, electronic, all].every((count) => count !== undefined);
  return counted && (satisfaction !== undefined || ratings === 0);
}
