import type { ResultYear } from '../answers/model/types.ts';

/** The results that are to be published and are not filled in yet. */
export interface PublicationDue {
  /** The calendar year that they are about. */
  readonly year: number;
  /** Whether 1 April, by which they are published, has gone by. */
  readonly late: boolean;
}

/** The last day for the results of the year before (Cabinet Regulation 402, point 8), as in an ISO date. */
const LAST_DAY = '04-01';

/**
 * Whether the results of last year still have to be filled in and published (Cabinet Regulation 402, points 7 and 8); null
 * where nothing is due: the service was not launched by then, or the figures are there. `today`: ISO date.
 */
export function publicationDue(rows: readonly ResultYear[], today: string): PublicationDue | null {
  const year = Number(today.slice(0, 4)) - 1;
  const first = firstYearOf(rows);
  if (first === undefined || first > year) return null;
  if (rows.some((row) => row.year === year && isFilledIn(row))) return null;
  return { year, late: today.slice(5) > LAST_DAY };
}

/** The year of the launch. Where it is not said, or said in two ways, the first year that there is a row of. */
function firstYearOf(rows: readonly ResultYear[]): number | undefined {
  const [launch, ...others] = new Set(rows.flatMap(({ launchedOn }) => launchedOn?.slice(0, 4) || []));
  if (launch !== undefined && others.length === 0) return Number(launch);
  const years = rows.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.min(...years) : undefined;
}

/** All that point 7 asks to measure. Nobody has to rate a service: with no ratings there is no satisfaction to tell. */
function isFilledIn({ started, completed, electronic, all, satisfaction, ratings }: ResultYear): boolean {
  const counted = [started, completed, electronic, all].every((count) => count !== undefined);
  return counted && (satisfaction !== undefined || ratings === 0);
}
