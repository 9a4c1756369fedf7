import type { ResultYear } from '../answers/model/types.ts';
import { RESULT_RULES } from './resultRules.ts';

/** An impossible number in a year. Each code has its sentence at `documents.findings.<code>`. */
export interface ResultFinding {
  readonly code:
    | 'completedAboveStarted'
    | 'electronicAboveAll'
    | 'beforeLaunch'
    | 'yearTwice'
    | 'satisfactionRange'
    /** Two rows differ in a value that is the same for all years. */
    | 'saidTwice';
  /** The index of the row in the given order. */
  readonly row: number;
  /** The fields that show the finding. Figures computed from them are left out. */
  readonly fields: readonly (keyof ResultYear)[];
}

const ONCE = ['buildCostActual', 'launchedOn'] as const;

export function findingsOf(rows: readonly ResultYear[]): ResultFinding[] {
  const twice = ONCE.filter((field) => new Set(rows.flatMap((row) => row[field] ?? [])).size > 1);
  const launch = twice.includes('launchedOn') ? undefined : rows.find((row) => row.launchedOn)?.launchedOn;
  return rows.flatMap((row, index) => {
    const { year, started, completed, electronic, all, satisfaction } = row;
    const [from, to] = RESULT_RULES.satisfaction;
    const found: (readonly [boolean, ResultFinding['code'], ResultFinding['fields']])[] = [
      [above(completed, started), 'completedAboveStarted', ['started', 'completed']],
      [above(electronic, all), 'electronicAboveAll', ['electronic', 'all']],
      [
        launch !== undefined && year !== undefined && year < Number(launch.slice(0, 4)),
        'beforeLaunch',
        ['year'],
      ],
      [
        year !== undefined && rows.some((other) => other !== row && other.year === year),
        'yearTwice',
        ['year'],
      ],
      [
        satisfaction !== undefined && !(satisfaction >= from && satisfaction <= to),
        'satisfactionRange',
        ['satisfaction'],
      ],
      ...twice.map((field) => [row[field] !== undefined, 'saidTwice', [field]] as const),
    ];
    return found.flatMap(([holds, code, fields]) => (holds ? [{ code, row: index, fields }] : []));
  });
}

const above = (part: number | undefined, whole: number | undefined): boolean =>
  part !== undefined && whole !== undefined && part > whole;
